export { isNamed, knowsLanguage, type Topic } from "~/facts/page-names/named";
