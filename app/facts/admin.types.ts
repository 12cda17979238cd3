/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AccountType =
  | 'COLLABORATOR'
  | 'COLLABORATOR_TEAM_MEMBER'
  | 'INVITED'
  | 'INVITED_STORE_OWNER'
  | 'REGULAR'
  | 'REQUESTED'
  | 'RESTRICTED'
  | 'SAML';

export type CatalogStatus =
  | 'ACTIVE'
  | 'ARCHIVED'
  | 'DRAFT';

export type CollectionSortOrder =
  | 'ALPHA_ASC'
  | 'ALPHA_DESC'
  | 'BEST_SELLING'
  | 'CREATED'
  | 'CREATED_DESC'
  | 'MANUAL'
  | 'MOST_RELEVANT'
  | 'PRICE_ASC'
  | 'PRICE_DESC';

export type CombinedListingsRole =
  | 'CHILD'
  | 'PARENT';

export type CommentPolicy =
  | 'AUTO_PUBLISHED'
  | 'CLOSED'
  | 'MODERATED';

export type CountPrecision =
  | 'AT_LEAST'
  | 'EXACT';

export type CountryCode =
  | 'AC'
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AN'
  | 'AO'
  | 'AR'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PS'
  | 'PT'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TA'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'XK'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW'
  | 'ZZ';

export type CurrencyCode =
  | 'AED'
  | 'AFN'
  | 'ALL'
  | 'AMD'
  | 'ANG'
  | 'AOA'
  | 'ARS'
  | 'AUD'
  | 'AWG'
  | 'AZN'
  | 'BAM'
  | 'BBD'
  | 'BDT'
  | 'BGN'
  | 'BHD'
  | 'BIF'
  | 'BMD'
  | 'BND'
  | 'BOB'
  | 'BRL'
  | 'BSD'
  | 'BTN'
  | 'BWP'
  | 'BYN'
  | 'BYR'
  | 'BZD'
  | 'CAD'
  | 'CDF'
  | 'CHF'
  | 'CLP'
  | 'CNY'
  | 'COP'
  | 'CRC'
  | 'CVE'
  | 'CZK'
  | 'DJF'
  | 'DKK'
  | 'DOP'
  | 'DZD'
  | 'EGP'
  | 'ERN'
  | 'ETB'
  | 'EUR'
  | 'FJD'
  | 'FKP'
  | 'GBP'
  | 'GEL'
  | 'GHS'
  | 'GIP'
  | 'GMD'
  | 'GNF'
  | 'GTQ'
  | 'GYD'
  | 'HKD'
  | 'HNL'
  | 'HRK'
  | 'HTG'
  | 'HUF'
  | 'IDR'
  | 'ILS'
  | 'INR'
  | 'IQD'
  | 'IRR'
  | 'ISK'
  | 'JEP'
  | 'JMD'
  | 'JOD'
  | 'JPY'
  | 'KES'
  | 'KGS'
  | 'KHR'
  | 'KID'
  | 'KMF'
  | 'KRW'
  | 'KWD'
  | 'KYD'
  | 'KZT'
  | 'LAK'
  | 'LBP'
  | 'LKR'
  | 'LRD'
  | 'LSL'
  | 'LTL'
  | 'LVL'
  | 'LYD'
  | 'MAD'
  | 'MDL'
  | 'MGA'
  | 'MKD'
  | 'MMK'
  | 'MNT'
  | 'MOP'
  | 'MRU'
  | 'MUR'
  | 'MVR'
  | 'MWK'
  | 'MXN'
  | 'MYR'
  | 'MZN'
  | 'NAD'
  | 'NGN'
  | 'NIO'
  | 'NOK'
  | 'NPR'
  | 'NZD'
  | 'OMR'
  | 'PAB'
  | 'PEN'
  | 'PGK'
  | 'PHP'
  | 'PKR'
  | 'PLN'
  | 'PYG'
  | 'QAR'
  | 'RON'
  | 'RSD'
  | 'RUB'
  | 'RWF'
  | 'SAR'
  | 'SBD'
  | 'SCR'
  | 'SDG'
  | 'SEK'
  | 'SGD'
  | 'SHP'
  | 'SLL'
  | 'SOS'
  | 'SRD'
  | 'SSP'
  | 'STD'
  | 'STN'
  | 'SYP'
  | 'SZL'
  | 'THB'
  | 'TJS'
  | 'TMT'
  | 'TND'
  | 'TOP'
  | 'TRY'
  | 'TTD'
  | 'TWD'
  | 'TZS'
  | 'UAH'
  | 'UGX'
  | 'USD'
  | 'USDC'
  | 'UYU'
  | 'UZS'
  | 'VED'
  | 'VEF'
  | 'VES'
  | 'VND'
  | 'VUV'
  | 'WST'
  | 'XAF'
  | 'XCD'
  | 'XOF'
  | 'XPF'
  | 'XXX'
  | 'YER'
  | 'ZAR'
  | 'ZMW';

export type CustomerAccountsVersion =
  | 'CLASSIC'
  | 'NEW_CUSTOMER_ACCOUNTS';

export type CustomerEmailAddressMarketingState =
  | 'INVALID'
  | 'NOT_SUBSCRIBED'
  | 'PENDING'
  | 'SUBSCRIBED'
  | 'UNSUBSCRIBED';

export type CustomerMarketingOptInLevel =
  | 'CONFIRMED_OPT_IN'
  | 'SINGLE_OPT_IN'
  | 'UNKNOWN';

export type DeliveryConditionField =
  | 'TOTAL_PRICE'
  | 'TOTAL_WEIGHT';

export type DeliveryConditionOperator =
  | 'GREATER_THAN_OR_EQUAL_TO'
  | 'LESS_THAN_OR_EQUAL_TO';

export type DeliveryLocalPickupTime =
  | 'CUSTOM'
  | 'FIVE_OR_MORE_DAYS'
  | 'FOUR_HOURS'
  | 'ONE_HOUR'
  | 'TWENTY_FOUR_HOURS'
  | 'TWO_HOURS'
  | 'TWO_TO_FOUR_DAYS';

export type DigitalWallet =
  | 'AMAZON_PAY'
  | 'ANDROID_PAY'
  | 'APPLE_PAY'
  | 'FACEBOOK_PAY'
  | 'GOOGLE_PAY'
  | 'SHOPIFY_PAY';

export type DiscountClass =
  | 'ORDER'
  | 'PRODUCT'
  | 'SHIPPING';

export type DiscountStatus =
  | 'ACTIVE'
  | 'EXPIRED'
  | 'SCHEDULED';

export type DisputeStatus =
  | 'ACCEPTED'
  | 'CHARGE_REFUNDED'
  | 'LOST'
  | 'NEEDS_RESPONSE'
  | 'PREVENTED'
  | 'UNDER_REVIEW'
  | 'WON';

export type DisputeType =
  | 'CHARGEBACK'
  | 'INQUIRY';

export type FulfillmentDisplayStatus =
  | 'ATTEMPTED_DELIVERY'
  | 'CANCELED'
  | 'CARRIER_PICKED_UP'
  | 'CONFIRMED'
  | 'DELAYED'
  | 'DELIVERED'
  | 'FAILURE'
  | 'FULFILLED'
  | 'IN_TRANSIT'
  | 'LABEL_PRINTED'
  | 'LABEL_PURCHASED'
  | 'LABEL_VOIDED'
  | 'MARKED_AS_FULFILLED'
  | 'NOT_DELIVERED'
  | 'OUT_FOR_DELIVERY'
  | 'PICKED_UP'
  | 'READY_FOR_PICKUP'
  | 'SUBMITTED';

export type FulfillmentServiceType =
  | 'GIFT_CARD'
  | 'MANUAL'
  | 'THIRD_PARTY';

export type FulfillmentStatus =
  | 'CANCELLED'
  | 'ERROR'
  | 'FAILURE'
  | 'OPEN'
  | 'PENDING'
  | 'SUCCESS';

export type InclusiveDutiesPricingStrategy =
  | 'ADD_DUTIES_AT_CHECKOUT'
  | 'INCLUDE_DUTIES_IN_PRICE';

export type InclusiveTaxPricingStrategy =
  | 'ADD_TAXES_AT_CHECKOUT'
  | 'INCLUDES_TAXES_IN_PRICE'
  | 'INCLUDES_TAXES_IN_PRICE_BASED_ON_COUNTRY';

export type MailingAddressValidationResult =
  | 'ERROR'
  | 'NO_ISSUES'
  | 'WARNING';

export type MarketConditionApplicationType =
  | 'ALL'
  | 'SPECIFIED';

export type MarketStatus =
  | 'ACTIVE'
  | 'DRAFT';

export type MarketType =
  | 'CHANNEL'
  | 'COMPANY_LOCATION'
  | 'LOCATION'
  | 'NONE'
  | 'REGION';

export type MarketingTactic =
  | 'ABANDONED_CART'
  | 'AD'
  | 'AFFILIATE'
  | 'LINK'
  | 'LOYALTY'
  | 'MESSAGE'
  | 'NEWSLETTER'
  | 'NOTIFICATION'
  | 'POST'
  | 'RETARGETING'
  | 'SEO'
  | 'STOREFRONT_APP'
  | 'TRANSACTIONAL';

export type MediaContentType =
  | 'EXTERNAL_VIDEO'
  | 'IMAGE'
  | 'MODEL_3D'
  | 'VIDEO';

export type MenuItemType =
  | 'ARTICLE'
  | 'BLOG'
  | 'CATALOG'
  | 'COLLECTION'
  | 'COLLECTIONS'
  | 'CUSTOMER_ACCOUNT_PAGE'
  | 'FRONTPAGE'
  | 'HTTP'
  | 'METAOBJECT'
  | 'PAGE'
  | 'PRODUCT'
  | 'SEARCH'
  | 'SHOP_POLICY';

export type MetafieldDefinitionValidationStatus =
  | 'ALL_VALID'
  | 'IN_PROGRESS'
  | 'SOME_INVALID';

export type OnlineStoreThemeFileResultType =
  | 'BAD_REQUEST'
  | 'CONFLICT'
  | 'ERROR'
  | 'NOT_FOUND'
  | 'SUCCESS'
  | 'TIMEOUT'
  | 'UNPROCESSABLE_ENTITY';

export type OrderDisplayFinancialStatus =
  | 'AUTHORIZED'
  | 'EXPIRED'
  | 'PAID'
  | 'PARTIALLY_PAID'
  | 'PARTIALLY_REFUNDED'
  | 'PENDING'
  | 'REFUNDED'
  | 'VOIDED';

export type OrderDisplayFulfillmentStatus =
  | 'FULFILLED'
  | 'FULFILLMENT_NOT_REQUIRED'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'OPEN'
  | 'PARTIALLY_FULFILLED'
  | 'PENDING_FULFILLMENT'
  | 'REQUEST_DECLINED'
  | 'RESTOCKED'
  | 'SCHEDULED'
  | 'UNFULFILLED';

export type OrderReturnStatus =
  | 'INSPECTION_COMPLETE'
  | 'IN_PROGRESS'
  | 'NO_RETURN'
  | 'RETURNED'
  | 'RETURN_FAILED'
  | 'RETURN_REQUESTED';

export type OrderRiskRecommendationResult =
  | 'ACCEPT'
  | 'CANCEL'
  | 'INVESTIGATE'
  | 'NONE';

export type OrderTransactionKind =
  | 'AUTHORIZATION'
  | 'CAPTURE'
  | 'CHANGE'
  | 'EMV_AUTHORIZATION'
  | 'REFUND'
  | 'SALE'
  | 'SUGGESTED_REFUND'
  | 'VOID';

export type OrderTransactionStatus =
  | 'AWAITING_RESPONSE'
  | 'ERROR'
  | 'FAILURE'
  | 'PENDING'
  | 'SUCCESS'
  | 'UNKNOWN';

export type PrivacyCountryCode =
  | 'AC'
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AN'
  | 'AO'
  | 'AQ'
  | 'AR'
  | 'AS'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FM'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GU'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MH'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MP'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NS'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PR'
  | 'PS'
  | 'PT'
  | 'PW'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TA'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VI'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'XK'
  | 'XX'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW';

export type ProductStatus =
  | 'ACTIVE'
  | 'ARCHIVED'
  | 'DRAFT'
  | 'UNLISTED';

export type ProductVariantInventoryPolicy =
  | 'CONTINUE'
  | 'DENY';

export type ResourceFeedbackState =
  | 'ACCEPTED'
  | 'REQUIRES_ACTION';

export type ReturnStatus =
  | 'CANCELED'
  | 'CLOSED'
  | 'DECLINED'
  | 'OPEN'
  | 'REQUESTED';

export type SellingPlanCategory =
  | 'OTHER'
  | 'PRE_ORDER'
  | 'SUBSCRIPTION'
  | 'TRY_BEFORE_YOU_BUY';

export type ShopPolicyType =
  | 'CONTACT_INFORMATION'
  | 'LEGAL_NOTICE'
  | 'PRIVACY_POLICY'
  | 'REFUND_POLICY'
  | 'SHIPPING_POLICY'
  | 'SUBSCRIPTION_POLICY'
  | 'TERMS_OF_SALE'
  | 'TERMS_OF_SERVICE';

export type ThemeRole =
  | 'ARCHIVED'
  | 'DEMO'
  | 'DEVELOPMENT'
  | 'LOCKED'
  | 'MAIN'
  | 'MOBILE'
  | 'UNPUBLISHED';

export type UnitPriceMeasurementMeasuredType =
  | 'AREA'
  | 'COUNT'
  | 'LENGTH'
  | 'UNKNOWN'
  | 'VOLUME'
  | 'WEIGHT';

export type UnitSystem =
  | 'IMPERIAL_SYSTEM'
  | 'METRIC_SYSTEM';

export type WeightUnit =
  | 'GRAMS'
  | 'KILOGRAMS'
  | 'OUNCES'
  | 'POUNDS';

export type AppEventsQueryVariables = Exact<{
  after?: string | null | undefined;
  query: string;
}>;


export type AppEventsQuery = { events: { nodes: Array<
      | { id: string, appTitle: string | null, createdAt: string }
      | { id: string, appTitle: string | null, createdAt: string }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ArticlesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ArticlesQuery = { shop: { myshopifyDomain: string, primaryDomain: { host: string }, domains: Array<{ host: string }> }, articles: { nodes: Array<{ id: string, title: string, isPublished: boolean, publishedAt: string | null, body: string, image: { url: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BlogsQueryVariables = Exact<{ [key: string]: never; }>;


export type BlogsQuery = { blogs: { nodes: Array<{ id: string, title: string, commentPolicy: CommentPolicy }>, pageInfo: { hasNextPage: boolean } } };

export type ChannelListingsQueryVariables = Exact<{
  after?: string | null | undefined;
  a: string;
  b: string;
  c: string;
  d: string;
  e: string;
  f: string;
}>;


export type ChannelListingsQuery = { productsCount: { count: number } | null, products: { nodes: Array<{ id: string, title: string, status: ProductStatus, isGiftCard: boolean, totalInventory: number, a: boolean, b: boolean, c: boolean, d: boolean, e: boolean, f: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CheckoutBrandingQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckoutBrandingQuery = { checkoutAndAccountsConfigurations: { nodes: Array<{ name: string, isPublished: boolean, branding: { designTokens: { colors: { palette: { color1: string | null } | null } | null, cornerRadius: { base: number | null } | null, typography: { size: { base: number | null } | null } | null } | null } | null }> } | null };

export type CheckoutCustomizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckoutCustomizationsQuery = { validations: { nodes: Array<{ id: string, title: string, enabled: boolean, errorHistory: { errorsFirstOccurredAt: string } | null }>, pageInfo: { hasNextPage: boolean } }, deliveryCustomizations: { nodes: Array<{ id: string, title: string, enabled: boolean, errorHistory: { errorsFirstOccurredAt: string } | null }>, pageInfo: { hasNextPage: boolean } }, paymentCustomizations: { nodes: Array<{ id: string, title: string, enabled: boolean, errorHistory: { errorsFirstOccurredAt: string } | null }>, pageInfo: { hasNextPage: boolean } } };

export type CheckoutRemindersQueryVariables = Exact<{
  query: string;
}>;


export type CheckoutRemindersQuery = { abandonedCheckoutsCount: { count: number, precision: CountPrecision } | null };

export type CollectionTranslationsQueryVariables = Exact<{
  after?: string | null | undefined;
  publication: string;
  first: string;
  second: string;
  third: string;
}>;


export type CollectionTranslationsQuery = { collectionsCount: { count: number } | null, collections: { nodes: Array<{ id: string, title: string, description: string, publishedOnPublication: boolean, first: Array<{ key: string, outdated: boolean }>, second: Array<{ key: string, outdated: boolean }>, third: Array<{ key: string, outdated: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CollectionsQueryVariables = Exact<{
  after?: string | null | undefined;
  publication: string;
}>;


export type CollectionsQuery = { collectionsCount: { count: number } | null, collections: { nodes: Array<{ id: string, title: string, handle: string, sortOrder: CollectionSortOrder, descriptionHtml: string, publishedOnPublication: boolean, seo: { title: string | null, description: string | null }, image: { url: string } | null, productsCount: { count: number, precision: CountPrecision } | null, sources: Array<
        | { __typename: 'CollectionConditionsSource', inclusion: { conditions: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            > } }
        | { __typename: 'CollectionSubCollectionsSource' }
      > }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CompaniesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CompaniesQuery = { companies: { nodes: Array<{ id: string, name: string, contactsCount: { count: number } | null, locationsCount: { count: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CompanyLocationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CompanyLocationsQuery = { companyLocations: { nodes: Array<{ id: string, name: string, buyerExperienceConfiguration: { paymentTermsTemplate: { id: string } | null } | null, taxSettings: { taxRegistrationId: string | null, taxExempt: boolean }, catalogs: { nodes: Array<
          | { status: CatalogStatus, priceList: { id: string } | null }
          | { status: CatalogStatus, priceList: { id: string } | null }
          | { status: CatalogStatus, priceList: { id: string } | null }
        > }, catalogsCount: { count: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConsentPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentPolicyQuery = { consentPolicy: Array<{ countryCode: PrivacyCountryCode | null, regionCode: string | null, consentRequired: boolean | null }> };

export type CustomerAddressesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CustomerAddressesQuery = { customersCount: { count: number } | null, customers: { nodes: Array<{ id: string, defaultEmailAddress: { validFormat: boolean, marketingState: CustomerEmailAddressMarketingState, marketingOptInLevel: CustomerMarketingOptInLevel | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CustomerCohortQueryVariables = Exact<{
  old: string;
  again: string;
}>;


export type CustomerCohortQuery = { old: { totalCount: number }, again: { totalCount: number } };

export type CustomerCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomerCountsQuery = { customersCount: { count: number, precision: CountPrecision } | null, subscribed: { totalCount: number }, buyers: { totalCount: number }, repeaters: { totalCount: number } };

export type CustomerTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomerTagsQuery = { shop: { customerTags: { edges: Array<{ node: string }> } } };

export type DeferredWaitsQueryVariables = Exact<{
  after?: string | null | undefined;
  query: string;
}>;


export type DeferredWaitsQuery = { shop: { ianaTimezone: string }, ordersCount: { count: number } | null, orders: { nodes: Array<{ id: string, name: string, createdAt: string, cancelledAt: string | null, test: boolean, sourceName: string | null, requiresShipping: boolean, displayFinancialStatus: OrderDisplayFinancialStatus | null, displayFulfillmentStatus: OrderDisplayFulfillmentStatus, paymentGatewayNames: Array<string>, retailLocation: { id: string } | null, shippingLine: { title: string, code: string | null, deliveryCategory: string | null } | null, shippingAddress: { countryCodeV2: CountryCode | null } | null, fulfillments: Array<{ createdAt: string, status: FulfillmentStatus, displayStatus: FulfillmentDisplayStatus | null, trackingInfo: Array<{ number: string | null }> }>, transactions: Array<{ kind: OrderTransactionKind, status: OrderTransactionStatus, processedAt: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeliveryProfilesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeliveryProfilesQuery = { deliveryProfiles: { nodes: Array<{ id: string, name: string, coversAllItems: boolean, activeMethodDefinitionsCount: number, locationsWithoutRatesCount: number, productVariantsCount: { count: number, precision: CountPrecision } | null, profileLocationGroups: Array<{ locationGroup: { locations: { nodes: Array<{ id: string }> } }, locationGroupZones: { nodes: Array<{ zone: { name: string, countries: Array<{ code: { countryCode: CountryCode | null, restOfWorld: boolean } }> }, methodDefinitions: { nodes: Array<{ name: string, description: string | null, active: boolean, rateProvider:
                  | { __typename: 'DeliveryParticipant', participantServices: Array<{ active: boolean }> }
                  | { __typename: 'DeliveryRateDefinition', price: { amount: string } }
                , methodConditions: Array<{ field: DeliveryConditionField, operator: DeliveryConditionOperator, conditionCriteria:
                    | { amount: string }
                    | { value: number, unit: WeightUnit }
                   }> }> } }> } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeliveryPromiseQueryVariables = Exact<{ [key: string]: never; }>;


export type DeliveryPromiseQuery = { deliveryPromiseSettings: { deliveryDatesEnabled: boolean, processingTime: string | null } };

export type DiscountCodesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DiscountCodesQuery = { discountNodes: { nodes: Array<{ id: string, discount:
        | { __typename: 'DiscountAutomaticApp', title: string, status: DiscountStatus, startsAt: string, endsAt: string | null, discountClasses: Array<DiscountClass>, combinesWith: { productDiscounts: boolean, orderDiscounts: boolean, productDiscountsWithTagsOnSameCartLine: Array<string> | null } }
        | { __typename: 'DiscountAutomaticBasic', title: string, status: DiscountStatus, startsAt: string, endsAt: string | null, discountClasses: Array<DiscountClass>, combinesWith: { productDiscounts: boolean, orderDiscounts: boolean, productDiscountsWithTagsOnSameCartLine: Array<string> | null }, customerGets: { value:
              | { __typename: 'DiscountAmount', amount: { amount: string } }
              | { __typename: 'DiscountOnQuantity' }
              | { __typename: 'DiscountPercentage', percentage: number }
             } }
        | { __typename: 'DiscountAutomaticBxgy', title: string, status: DiscountStatus, startsAt: string, endsAt: string | null, discountClasses: Array<DiscountClass>, combinesWith: { productDiscounts: boolean, orderDiscounts: boolean, productDiscountsWithTagsOnSameCartLine: Array<string> | null } }
        | { __typename: 'DiscountAutomaticFreeShipping', title: string, status: DiscountStatus, startsAt: string, endsAt: string | null }
        | { __typename: 'DiscountCodeApp', title: string, status: DiscountStatus, startsAt: string, endsAt: string | null, usageLimit: number | null, appliesOncePerCustomer: boolean, discountClasses: Array<DiscountClass>, context:
            | { __typename: 'DiscountBuyerSelectionAll' }
            | { __typename: 'DiscountCustomerSegments' }
            | { __typename: 'DiscountCustomers' }
            | { __typename: 'DiscountMarkets' }
          , combinesWith: { productDiscounts: boolean, orderDiscounts: boolean, productDiscountsWithTagsOnSameCartLine: Array<string> | null } }
        | { __typename: 'DiscountCodeBasic', title: string, status: DiscountStatus, startsAt: string, endsAt: string | null, usageLimit: number | null, appliesOncePerCustomer: boolean, discountClasses: Array<DiscountClass>, context:
            | { __typename: 'DiscountBuyerSelectionAll' }
            | { __typename: 'DiscountCustomerSegments' }
            | { __typename: 'DiscountCustomers' }
            | { __typename: 'DiscountMarkets' }
          , combinesWith: { productDiscounts: boolean, orderDiscounts: boolean, productDiscountsWithTagsOnSameCartLine: Array<string> | null }, customerGets: { value:
              | { __typename: 'DiscountAmount', amount: { amount: string } }
              | { __typename: 'DiscountOnQuantity' }
              | { __typename: 'DiscountPercentage', percentage: number }
             } }
        | { __typename: 'DiscountCodeBxgy', title: string, status: DiscountStatus, startsAt: string, endsAt: string | null, usageLimit: number | null, appliesOncePerCustomer: boolean, discountClasses: Array<DiscountClass>, context:
            | { __typename: 'DiscountBuyerSelectionAll' }
            | { __typename: 'DiscountCustomerSegments' }
            | { __typename: 'DiscountCustomers' }
            | { __typename: 'DiscountMarkets' }
          , combinesWith: { productDiscounts: boolean, orderDiscounts: boolean, productDiscountsWithTagsOnSameCartLine: Array<string> | null } }
        | { __typename: 'DiscountCodeFreeShipping', title: string, status: DiscountStatus, startsAt: string, endsAt: string | null, usageLimit: number | null, appliesOncePerCustomer: boolean, context:
            | { __typename: 'DiscountBuyerSelectionAll' }
            | { __typename: 'DiscountCustomerSegments' }
            | { __typename: 'DiscountCustomers' }
            | { __typename: 'DiscountMarkets' }
           }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DisputesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DisputesQuery = { disputes: { nodes: Array<{ id: string, legacyResourceId: string, type: DisputeType, status: DisputeStatus, initiatedAt: string, evidenceDueBy: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FreeShippingOffersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FreeShippingOffersQuery = { discountNodes: { nodes: Array<{ id: string, discount:
        | { title: string, status: DiscountStatus, minimumRequirement:
            | { __typename: 'DiscountMinimumQuantity' }
            | { __typename: 'DiscountMinimumSubtotal', greaterThanOrEqualToSubtotal: { amount: string } }
           | null, destinationSelection:
            | { countries: Array<CountryCode> }
            | Record<PropertyKey, never>
           }
        | Record<PropertyKey, never>
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FulfillmentServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FulfillmentServicesQuery = { shop: { fulfillmentServices: Array<{ id: string, handle: string, serviceName: string, type: FulfillmentServiceType, trackingSupport: boolean, inventoryManagement: boolean }> } };

export type GrantedScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type GrantedScopesQuery = { currentAppInstallation: { accessScopes: Array<{ handle: string }> } };

export type HandOverQueryVariables = Exact<{ [key: string]: never; }>;


export type HandOverQuery = { shop: { features: { marketDrivenShipping: boolean } }, locations: { nodes: Array<{ id: string, name: string, isActive: boolean, isFulfillmentService: boolean, localPickupSettingsV2: { pickupTime: DeliveryLocalPickupTime } | null, address: { countryCode: string | null } }>, pageInfo: { hasNextPage: boolean } }, deliveryProfiles: { nodes: Array<{ activeMethodDefinitionsCount: number }>, pageInfo: { hasNextPage: boolean } } };

export type IncomingStockQueryVariables = Exact<{ [key: string]: never; }>;


export type IncomingStockQuery = { locations: { nodes: Array<{ id: string, name: string, inventoryLevels: { nodes: Array<{ id: string, quantities: Array<{ quantity: number }> }> } }> } };

export type LivePaymentsQueryVariables = Exact<{
  query: string;
}>;


export type LivePaymentsQuery = { orders: { nodes: Array<{ id: string, name: string, test: boolean, cancelledAt: string | null, sourceName: string | null, requiresShipping: boolean, transactions: Array<{ kind: OrderTransactionKind, status: OrderTransactionStatus, gateway: string | null, manualPaymentGateway: boolean }> }> } };

export type LiveThemeQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type LiveThemeQuery = { theme: { files: { nodes: Array<{ filename: string, body:
          | { content: string }
          | Record<PropertyKey, never>
         }>, userErrors: Array<{ code: OnlineStoreThemeFileResultType, filename: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, assets: { nodes: Array<{ filename: string }>, userErrors: Array<{ code: OnlineStoreThemeFileResultType }>, pageInfo: { hasNextPage: boolean } } | null } | null };

export type LocationsQueryVariables = Exact<{ [key: string]: never; }>;


export type LocationsQuery = { locations: { nodes: Array<{ id: string, name: string, isActive: boolean, fulfillsOnlineOrders: boolean, hasActiveInventory: boolean, isFulfillmentService: boolean, addressVerified: boolean, localPickupSettingsV2: { instructions: string, pickupTime: DeliveryLocalPickupTime } | null, fulfillmentService: { serviceName: string } | null, address: { address1: string | null, city: string | null, zip: string | null, countryCode: string | null, provinceCode: string | null } }>, pageInfo: { hasNextPage: boolean } } };

export type MarketPricesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MarketPricesQuery = { priceLists: { nodes: Array<{ id: string, fixedPricesCount: number, catalog:
        | { __typename: 'AppCatalog' }
        | { __typename: 'CompanyLocationCatalog' }
        | { __typename: 'MarketCatalog', status: CatalogStatus, markets: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean } } }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarketsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MarketsQuery = { markets: { nodes: Array<{ id: string, name: string, status: MarketStatus, type: MarketType, currencySettings: { localCurrencies: boolean, roundingEnabled: boolean, baseCurrency: { currencyCode: CurrencyCode } } | null, priceInclusions: { inclusiveDutiesPricingStrategy: InclusiveDutiesPricingStrategy, inclusiveTaxPricingStrategy: InclusiveTaxPricingStrategy } | null, webPresences: { nodes: Array<{ subfolderSuffix: string | null, domain: { host: string } | null }> }, conditions: { regionsCondition: { applicationLevel: MarketConditionApplicationType | null, regions: { nodes: Array<
              | { __typename: 'MarketRegionCountry', code: CountryCode, currency: { currencyCode: CurrencyCode } }
              | { __typename: 'MarketRegionSubdivision', country: { code: CountryCode } }
            >, pageInfo: { hasNextPage: boolean } } } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MenuTargetsQueryVariables = Exact<{
  linked: Array<string> | string;
}>;


export type MenuTargetsQuery = { nodes: Array<
    | { __typename: 'AbandonedCheckout', id: string }
    | { __typename: 'AbandonedCheckoutLineItem', id: string }
    | { __typename: 'Abandonment', id: string }
    | { __typename: 'AddAllProductsOperation', id: string }
    | { __typename: 'AdditionalFee', id: string }
    | { __typename: 'AnalyticsAnnotation', id: string }
    | { __typename: 'AnalyticsTarget', id: string }
    | { __typename: 'App', id: string }
    | { __typename: 'AppCatalog', id: string }
    | { __typename: 'AppCredit', id: string }
    | { __typename: 'AppInstallation', id: string }
    | { __typename: 'AppPurchaseOneTime', id: string }
    | { __typename: 'AppRevenueAttributionRecord', id: string }
    | { __typename: 'AppSubscription', id: string }
    | { __typename: 'AppUsageRecord', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'BasicEvent', id: string }
    | { __typename: 'Blog', id: string }
    | { __typename: 'BulkOperation', id: string }
    | { __typename: 'BusinessEntity', id: string }
    | { __typename: 'CalculatedOrder', id: string }
    | { __typename: 'CartTransform', id: string }
    | { __typename: 'CashDrawer', id: string }
    | { __typename: 'CashManagementCustomReasonCode', id: string }
    | { __typename: 'CashManagementDefaultReasonCode', id: string }
    | { __typename: 'CashManagementSystemReasonCode', id: string }
    | { __typename: 'CashTrackingAdjustment', id: string }
    | { __typename: 'CashTrackingSession', id: string }
    | { __typename: 'CatalogCsvOperation', id: string }
    | { __typename: 'Channel', id: string }
    | { __typename: 'ChannelDefinition', id: string }
    | { __typename: 'ChannelInformation', id: string }
    | { __typename: 'CheckoutAndAccountsConfiguration', id: string }
    | { __typename: 'CheckoutAndAccountsConfigurationOverride', id: string }
    | { __typename: 'CheckoutProfile', id: string }
    | { __typename: 'Collection', id: string, resourcePublicationsV2: { nodes: Array<{ isPublished: boolean }> } }
    | { __typename: 'CollectionConditionsSource', id: string }
    | { __typename: 'CollectionSubCollectionsSource', id: string }
    | { __typename: 'Comment', id: string }
    | { __typename: 'CommentEvent', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'CompanyAddress', id: string }
    | { __typename: 'CompanyContact', id: string }
    | { __typename: 'CompanyContactRole', id: string }
    | { __typename: 'CompanyContactRoleAssignment', id: string }
    | { __typename: 'CompanyLocation', id: string }
    | { __typename: 'CompanyLocationCatalog', id: string }
    | { __typename: 'CompanyLocationStaffMemberAssignment', id: string }
    | { __typename: 'ConsentPolicy', id: string }
    | { __typename: 'CurrencyExchangeAdjustment', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'CustomerAccountAppExtensionPage', id: string }
    | { __typename: 'CustomerAccountNativePage', id: string }
    | { __typename: 'CustomerPaymentMethod', id: string }
    | { __typename: 'CustomerSegmentMembersQuery', id: string }
    | { __typename: 'CustomerVisit', id: string }
    | { __typename: 'DeliveryCarrierService', id: string }
    | { __typename: 'DeliveryCondition', id: string }
    | { __typename: 'DeliveryCountry', id: string }
    | { __typename: 'DeliveryCustomization', id: string }
    | { __typename: 'DeliveryLocationGroup', id: string }
    | { __typename: 'DeliveryMethod', id: string }
    | { __typename: 'DeliveryMethodDefinition', id: string }
    | { __typename: 'DeliveryParticipant', id: string }
    | { __typename: 'DeliveryProfile', id: string }
    | { __typename: 'DeliveryProfileItem', id: string }
    | { __typename: 'DeliveryPromiseParticipant', id: string }
    | { __typename: 'DeliveryPromiseProvider', id: string }
    | { __typename: 'DeliveryProvince', id: string }
    | { __typename: 'DeliveryRateDefinition', id: string }
    | { __typename: 'DeliveryZone', id: string }
    | { __typename: 'DiscountAutomaticBxgy', id: string }
    | { __typename: 'DiscountAutomaticNode', id: string }
    | { __typename: 'DiscountCodeNode', id: string }
    | { __typename: 'DiscountNode', id: string }
    | { __typename: 'DiscountRedeemCodeBulkCreation', id: string }
    | { __typename: 'Domain', id: string }
    | { __typename: 'DraftOrder', id: string }
    | { __typename: 'DraftOrderLineItem', id: string }
    | { __typename: 'DraftOrderTag', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'ExchangeLineItem', id: string }
    | { __typename: 'ExternalVideo', id: string }
    | { __typename: 'Fulfillment', id: string }
    | { __typename: 'FulfillmentConstraintRule', id: string }
    | { __typename: 'FulfillmentEvent', id: string }
    | { __typename: 'FulfillmentHold', id: string }
    | { __typename: 'FulfillmentLineItem', id: string }
    | { __typename: 'FulfillmentOrder', id: string }
    | { __typename: 'FulfillmentOrderDestination', id: string }
    | { __typename: 'FulfillmentOrderLineItem', id: string }
    | { __typename: 'FulfillmentOrderMerchantRequest', id: string }
    | { __typename: 'GenericFile', id: string }
    | { __typename: 'GiftCard', id: string }
    | { __typename: 'GiftCardCashOutTransaction', id: string }
    | { __typename: 'GiftCardCreditTransaction', id: string }
    | { __typename: 'GiftCardDebitTransaction', id: string }
    | { __typename: 'IdentityProviderSubject', id: string }
    | { __typename: 'InventoryAdjustmentGroup', id: string }
    | { __typename: 'InventoryItem', id: string }
    | { __typename: 'InventoryItemMeasurement', id: string }
    | { __typename: 'InventoryLevel', id: string }
    | { __typename: 'InventoryQuantity', id: string }
    | { __typename: 'InventoryShipment', id: string }
    | { __typename: 'InventoryShipmentLineItem', id: string }
    | { __typename: 'InventoryTransfer', id: string }
    | { __typename: 'InventoryTransferLineItem', id: string }
    | { __typename: 'LineItem', id: string }
    | { __typename: 'LineItemGroup', id: string }
    | { __typename: 'Location', id: string }
    | { __typename: 'MailingAddress', id: string }
    | { __typename: 'Market', id: string }
    | { __typename: 'MarketCatalog', id: string }
    | { __typename: 'MarketRegionCountry', id: string }
    | { __typename: 'MarketRegionSubdivision', id: string }
    | { __typename: 'MarketWebPresence', id: string }
    | { __typename: 'MarketingActivity', id: string }
    | { __typename: 'MarketingEvent', id: string }
    | { __typename: 'MediaImage', id: string }
    | { __typename: 'Menu', id: string }
    | { __typename: 'Metafield', id: string }
    | { __typename: 'MetafieldDefinition', id: string }
    | { __typename: 'Metaobject', id: string }
    | { __typename: 'MetaobjectDefinition', id: string }
    | { __typename: 'Model3d', id: string }
    | { __typename: 'OnlineStoreTheme', id: string }
    | { __typename: 'Order', id: string }
    | { __typename: 'OrderAdjustment', id: string }
    | { __typename: 'OrderAttributionDefinition', id: string }
    | { __typename: 'OrderCancelJobResult', id: string }
    | { __typename: 'OrderCreateMandatePaymentJobResult', id: string }
    | { __typename: 'OrderDisputeSummary', id: string }
    | { __typename: 'OrderEditSession', id: string }
    | { __typename: 'OrderTransaction', id: string }
    | { __typename: 'Page', isPublished: boolean, id: string }
    | { __typename: 'PaymentCustomization', id: string }
    | { __typename: 'PaymentMandate', id: string }
    | { __typename: 'PaymentSchedule', id: string }
    | { __typename: 'PaymentTerms', id: string }
    | { __typename: 'PaymentTermsTemplate', id: string }
    | { __typename: 'PointOfSaleDevice', id: string }
    | { __typename: 'PointOfSaleDevicePaymentSession', id: string }
    | { __typename: 'PriceList', id: string }
    | { __typename: 'Product', status: ProductStatus, publishedAt: string | null, id: string }
    | { __typename: 'ProductBundleOperation', id: string }
    | { __typename: 'ProductDeleteOperation', id: string }
    | { __typename: 'ProductDuplicateOperation', id: string }
    | { __typename: 'ProductFeed', id: string }
    | { __typename: 'ProductOption', id: string }
    | { __typename: 'ProductOptionValue', id: string }
    | { __typename: 'ProductSetOperation', id: string }
    | { __typename: 'ProductTaxonomyNode', id: string }
    | { __typename: 'ProductVariant', id: string }
    | { __typename: 'ProductVariantComponent', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'PublicationResourceOperation', id: string }
    | { __typename: 'QuantityPriceBreak', id: string }
    | { __typename: 'Refund', id: string }
    | { __typename: 'RefundShippingLine', id: string }
    | { __typename: 'Return', id: string }
    | { __typename: 'ReturnLineItem', id: string }
    | { __typename: 'ReturnReasonDefinition', id: string }
    | { __typename: 'ReturnableFulfillment', id: string }
    | { __typename: 'ReverseDelivery', id: string }
    | { __typename: 'ReverseDeliveryLineItem', id: string }
    | { __typename: 'ReverseFulfillmentOrder', id: string }
    | { __typename: 'ReverseFulfillmentOrderDisposition', id: string }
    | { __typename: 'ReverseFulfillmentOrderLineItem', id: string }
    | { __typename: 'SaleAdditionalFee', id: string }
    | { __typename: 'SavedSearch', id: string }
    | { __typename: 'ScriptTag', id: string }
    | { __typename: 'Segment', id: string }
    | { __typename: 'SellingPlan', id: string }
    | { __typename: 'SellingPlanGroup', id: string }
    | { __typename: 'ServerPixel', id: string }
    | { __typename: 'ShippingLabel', id: string }
    | { __typename: 'ShippingLabelPurchaseResult', id: string }
    | { __typename: 'Shop', id: string }
    | { __typename: 'ShopAddress', id: string }
    | { __typename: 'ShopPolicy', id: string }
    | { __typename: 'ShopifyPaymentsAccount', id: string }
    | { __typename: 'ShopifyPaymentsBalanceTransaction', id: string }
    | { __typename: 'ShopifyPaymentsBankAccount', id: string }
    | { __typename: 'ShopifyPaymentsDispute', id: string }
    | { __typename: 'ShopifyPaymentsDisputeEvidence', id: string }
    | { __typename: 'ShopifyPaymentsDisputeFileUpload', id: string }
    | { __typename: 'ShopifyPaymentsDisputeFulfillment', id: string }
    | { __typename: 'ShopifyPaymentsPayout', id: string }
    | { __typename: 'StaffMember', id: string }
    | { __typename: 'StandardMetafieldDefinitionTemplate', id: string }
    | { __typename: 'StoreCreditAccount', id: string }
    | { __typename: 'StoreCreditAccountCreditTransaction', id: string }
    | { __typename: 'StoreCreditAccountDebitRevertTransaction', id: string }
    | { __typename: 'StoreCreditAccountDebitTransaction', id: string }
    | { __typename: 'StorefrontAccessToken', id: string }
    | { __typename: 'SubscriptionBillingAttempt', id: string }
    | { __typename: 'SubscriptionContract', id: string }
    | { __typename: 'SubscriptionDraft', id: string }
    | { __typename: 'TaxonomyAttribute', id: string }
    | { __typename: 'TaxonomyCategory', id: string }
    | { __typename: 'TaxonomyChoiceListAttribute', id: string }
    | { __typename: 'TaxonomyMeasurementAttribute', id: string }
    | { __typename: 'TaxonomyValue', id: string }
    | { __typename: 'TenderTransaction', id: string }
    | { __typename: 'TransactionFee', id: string }
    | { __typename: 'UnverifiedReturnLineItem', id: string }
    | { __typename: 'UrlRedirect', id: string }
    | { __typename: 'UrlRedirectImport', id: string }
    | { __typename: 'Validation', id: string }
    | { __typename: 'Video', id: string }
    | { __typename: 'WebPixel', id: string }
    | { __typename: 'WebhookSubscription', id: string }
   | null> };

export type MenusQueryVariables = Exact<{ [key: string]: never; }>;


export type MenusQuery = { menus: { nodes: Array<{ id: string, title: string, handle: string, items: Array<{ title: string, url: string | null, resourceId: string | null, type: MenuItemType, items: Array<{ title: string, url: string | null, resourceId: string | null, type: MenuItemType, items: Array<{ title: string, url: string | null, resourceId: string | null, type: MenuItemType }> }> }> }>, pageInfo: { hasNextPage: boolean } } };

export type MetafieldDefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MetafieldDefinitionsQuery = { products: { nodes: Array<{ id: string, name: string, namespace: string, key: string, metafieldsCount: number, validationStatus: MetafieldDefinitionValidationStatus, capabilities: { analyticsQueryable: { eligible: boolean, enabled: boolean } }, standardTemplate: { id: string } | null }>, pageInfo: { hasNextPage: boolean } }, variants: { nodes: Array<{ id: string, name: string, namespace: string, key: string, metafieldsCount: number, validationStatus: MetafieldDefinitionValidationStatus, capabilities: { analyticsQueryable: { eligible: boolean, enabled: boolean } }, standardTemplate: { id: string } | null }>, pageInfo: { hasNextPage: boolean } }, collections: { nodes: Array<{ id: string, name: string, namespace: string, key: string, metafieldsCount: number, validationStatus: MetafieldDefinitionValidationStatus }>, pageInfo: { hasNextPage: boolean } } };

export type MetaobjectTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type MetaobjectTypesQuery = { metaobjectDefinitions: { nodes: Array<{ id: string, name: string, type: string, metaobjectsCount: number }>, pageInfo: { hasNextPage: boolean } } };

export type OnlineStoreQueryVariables = Exact<{ [key: string]: never; }>;


export type OnlineStoreQuery = { onlineStore: { passwordProtection: { enabled: boolean } } };

export type OptOutRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OptOutRegionsQuery = { consentPolicy: Array<{ regionCode: string | null, dataSaleOptOutRequired: boolean | null }> };

export type OrderJourneysQueryVariables = Exact<{
  after?: string | null | undefined;
  query: string;
}>;


export type OrderJourneysQuery = { orders: { nodes: Array<{ id: string, name: string, createdAt: string, cancelledAt: string | null, test: boolean, sourceName: string | null, requiresShipping: boolean, customerJourneySummary: { ready: boolean, firstVisit: { source: string } | null, lastVisit: { source: string, sourceType: MarketingTactic | null, utmParameters: { source: string | null, medium: string | null } | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrderTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrderTagsQuery = { shop: { orderTags: { edges: Array<{ node: string }> } } };

export type OrdersOf60DaysQueryVariables = Exact<{
  query: string;
}>;


export type OrdersOf60DaysQuery = { ordersCount: { count: number, precision: CountPrecision } | null };

export type OwnerMailboxQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnerMailboxQuery = { shop: { email: string } };

export type PageListingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PageListingsQuery = { pages: { nodes: Array<{ id: string, title: string, handle: string, isPublished: boolean, metafield: { value: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PagesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PagesQuery = { shop: { shopAddress: { city: string | null, zip: string | null, countryCodeV2: CountryCode | null } }, pagesCount: { count: number } | null, pages: { nodes: Array<{ id: string, title: string, handle: string, isPublished: boolean, templateSuffix: string | null, body: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PaymentsAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type PaymentsAccountQuery = { shopifyPaymentsAccount: { activated: boolean, chargeStatementDescriptors:
      | { default: string | null }
      | { default: string | null }
     | null } | null };

export type PayoutAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type PayoutAccountsQuery = { shopifyPaymentsAccount: { bankAccounts: { nodes: Array<{ id: string }> } } | null };

export type PoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliciesQuery = { shop: { shopAddress: { city: string | null, zip: string | null, countryCodeV2: CountryCode | null }, shopPolicies: Array<{ type: ShopPolicyType, title: string, body: string, updatedAt: string }> } };

export type PrintedParcelsQueryVariables = Exact<{
  after?: string | null | undefined;
  query: string;
}>;


export type PrintedParcelsQuery = { ordersCount: { count: number } | null, orders: { nodes: Array<{ id: string, createdAt: string, cancelledAt: string | null, test: boolean, fulfillments: Array<{ createdAt: string, status: FulfillmentStatus, service: { serviceName: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PrintedVariantsQueryVariables = Exact<{
  after?: string | null | undefined;
  query: string;
}>;


export type PrintedVariantsQuery = { productVariantsCount: { count: number } | null, productVariants: { nodes: Array<{ id: string, title: string, sku: string | null, price: string, product: { id: string, title: string, status: ProductStatus, updatedAt: string }, inventoryItem: { unitCost: { amount: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PrivacySettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacySettingsQuery = { privacySettings: { banner: { enabled: boolean } | null, privacyPolicy: { autoManaged: boolean } | null, dataSaleOptOutPage: { autoManaged: boolean } | null } };

export type ProductDetailsQueryVariables = Exact<{
  after?: string | null | undefined;
  keys?: Array<string> | string | null | undefined;
}>;


export type ProductDetailsQuery = { productsCount: { count: number } | null, products: { nodes: Array<{ id: string, title: string, status: ProductStatus, isGiftCard: boolean, descriptionHtml: string, metafields: { nodes: Array<{ key: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProductTagsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProductTagsQuery = { productTags: { nodes: Array<string>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ProductTotalQueryVariables = Exact<{ [key: string]: never; }>;


export type ProductTotalQuery = { productsCount: { count: number, precision: CountPrecision } | null };

export type ProductTranslationsQueryVariables = Exact<{
  after?: string | null | undefined;
  first: string;
  second: string;
  third: string;
}>;


export type ProductTranslationsQuery = { productsCount: { count: number } | null, products: { nodes: Array<{ id: string, title: string, status: ProductStatus, publishedAt: string | null, isGiftCard: boolean, description: string, first: Array<{ key: string, outdated: boolean }>, second: Array<{ key: string, outdated: boolean }>, third: Array<{ key: string, outdated: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProductsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProductsQuery = { productsCount: { count: number } | null, products: { nodes: Array<{ id: string, title: string, handle: string, combinedListingRole: CombinedListingsRole | null, hasVariantsThatRequiresComponents: boolean, hasOnlyDefaultVariant: boolean, status: ProductStatus, publishedAt: string | null, isGiftCard: boolean, templateSuffix: string | null, descriptionHtml: string, productType: string, vendor: string, options: Array<{ name: string }>, seo: { title: string | null, description: string | null }, category: { id: string } | null, mediaCount: { count: number, precision: CountPrecision } | null, media: { nodes: Array<
          | { alt: string | null, mediaContentType: MediaContentType }
          | { mimeType: string | null, alt: string | null, mediaContentType: MediaContentType, originalSource: { fileSize: number | null } | null }
          | { alt: string | null, mediaContentType: MediaContentType }
          | { alt: string | null, mediaContentType: MediaContentType }
        > }, featuredMedia:
        | { image: { width: number | null, height: number | null } | null }
        | Record<PropertyKey, never>
       | null, collections: { nodes: Array<{ id: string }> }, rating: { id: string } | null, feedback: { summary: string, details: Array<{ state: ResourceFeedbackState }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecentOrdersQueryVariables = Exact<{
  after?: string | null | undefined;
  query: string;
}>;


export type RecentOrdersQuery = { shop: { ianaTimezone: string, shopAddress: { countryCodeV2: CountryCode | null, provinceCode: string | null } }, ordersCount: { count: number } | null, orders: { nodes: Array<{ id: string, name: string, createdAt: string, processedAt: string, capturable: boolean, cancelledAt: string | null, test: boolean, requiresShipping: boolean, displayFinancialStatus: OrderDisplayFinancialStatus | null, displayFulfillmentStatus: OrderDisplayFulfillmentStatus, returnStatus: OrderReturnStatus, taxExempt: boolean, taxesIncluded: boolean, paymentGatewayNames: Array<string>, sourceName: string | null, retailLocation: { address: { countryCode: string | null, provinceCode: string | null } } | null, shippingLine: { title: string, code: string | null, deliveryCategory: string | null, price: string } | null, totalDiscountsSet: { shopMoney: { amount: string } } | null, subtotalPriceSet: { shopMoney: { amount: string } } | null, totalTaxSet: { shopMoney: { amount: string } } | null, shippingAddress: { countryCodeV2: CountryCode | null, provinceCode: string | null, validationResultSummary: MailingAddressValidationResult | null } | null, risk: { recommendation: OrderRiskRecommendationResult }, billingAddress: { countryCodeV2: CountryCode | null, provinceCode: string | null } | null, fulfillments: Array<{ createdAt: string, updatedAt: string, inTransitAt: string | null, status: FulfillmentStatus, displayStatus: FulfillmentDisplayStatus | null, requiresShipping: boolean, trackingInfo: Array<{ number: string | null }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RemovedPagesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type RemovedPagesQuery = { nodes: Array<
    | { __typename: 'AbandonedCheckout', id: string }
    | { __typename: 'AbandonedCheckoutLineItem', id: string }
    | { __typename: 'Abandonment', id: string }
    | { __typename: 'AddAllProductsOperation', id: string }
    | { __typename: 'AdditionalFee', id: string }
    | { __typename: 'AnalyticsAnnotation', id: string }
    | { __typename: 'AnalyticsTarget', id: string }
    | { __typename: 'App', id: string }
    | { __typename: 'AppCatalog', id: string }
    | { __typename: 'AppCredit', id: string }
    | { __typename: 'AppInstallation', id: string }
    | { __typename: 'AppPurchaseOneTime', id: string }
    | { __typename: 'AppRevenueAttributionRecord', id: string }
    | { __typename: 'AppSubscription', id: string }
    | { __typename: 'AppUsageRecord', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'BasicEvent', id: string }
    | { __typename: 'Blog', id: string }
    | { __typename: 'BulkOperation', id: string }
    | { __typename: 'BusinessEntity', id: string }
    | { __typename: 'CalculatedOrder', id: string }
    | { __typename: 'CartTransform', id: string }
    | { __typename: 'CashDrawer', id: string }
    | { __typename: 'CashManagementCustomReasonCode', id: string }
    | { __typename: 'CashManagementDefaultReasonCode', id: string }
    | { __typename: 'CashManagementSystemReasonCode', id: string }
    | { __typename: 'CashTrackingAdjustment', id: string }
    | { __typename: 'CashTrackingSession', id: string }
    | { __typename: 'CatalogCsvOperation', id: string }
    | { __typename: 'Channel', id: string }
    | { __typename: 'ChannelDefinition', id: string }
    | { __typename: 'ChannelInformation', id: string }
    | { __typename: 'CheckoutAndAccountsConfiguration', id: string }
    | { __typename: 'CheckoutAndAccountsConfigurationOverride', id: string }
    | { __typename: 'CheckoutProfile', id: string }
    | { __typename: 'Collection', id: string }
    | { __typename: 'CollectionConditionsSource', id: string }
    | { __typename: 'CollectionSubCollectionsSource', id: string }
    | { __typename: 'Comment', id: string }
    | { __typename: 'CommentEvent', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'CompanyAddress', id: string }
    | { __typename: 'CompanyContact', id: string }
    | { __typename: 'CompanyContactRole', id: string }
    | { __typename: 'CompanyContactRoleAssignment', id: string }
    | { __typename: 'CompanyLocation', id: string }
    | { __typename: 'CompanyLocationCatalog', id: string }
    | { __typename: 'CompanyLocationStaffMemberAssignment', id: string }
    | { __typename: 'ConsentPolicy', id: string }
    | { __typename: 'CurrencyExchangeAdjustment', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'CustomerAccountAppExtensionPage', id: string }
    | { __typename: 'CustomerAccountNativePage', id: string }
    | { __typename: 'CustomerPaymentMethod', id: string }
    | { __typename: 'CustomerSegmentMembersQuery', id: string }
    | { __typename: 'CustomerVisit', id: string }
    | { __typename: 'DeliveryCarrierService', id: string }
    | { __typename: 'DeliveryCondition', id: string }
    | { __typename: 'DeliveryCountry', id: string }
    | { __typename: 'DeliveryCustomization', id: string }
    | { __typename: 'DeliveryLocationGroup', id: string }
    | { __typename: 'DeliveryMethod', id: string }
    | { __typename: 'DeliveryMethodDefinition', id: string }
    | { __typename: 'DeliveryParticipant', id: string }
    | { __typename: 'DeliveryProfile', id: string }
    | { __typename: 'DeliveryProfileItem', id: string }
    | { __typename: 'DeliveryPromiseParticipant', id: string }
    | { __typename: 'DeliveryPromiseProvider', id: string }
    | { __typename: 'DeliveryProvince', id: string }
    | { __typename: 'DeliveryRateDefinition', id: string }
    | { __typename: 'DeliveryZone', id: string }
    | { __typename: 'DiscountAutomaticBxgy', id: string }
    | { __typename: 'DiscountAutomaticNode', id: string }
    | { __typename: 'DiscountCodeNode', id: string }
    | { __typename: 'DiscountNode', id: string }
    | { __typename: 'DiscountRedeemCodeBulkCreation', id: string }
    | { __typename: 'Domain', id: string }
    | { __typename: 'DraftOrder', id: string }
    | { __typename: 'DraftOrderLineItem', id: string }
    | { __typename: 'DraftOrderTag', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'ExchangeLineItem', id: string }
    | { __typename: 'ExternalVideo', id: string }
    | { __typename: 'Fulfillment', id: string }
    | { __typename: 'FulfillmentConstraintRule', id: string }
    | { __typename: 'FulfillmentEvent', id: string }
    | { __typename: 'FulfillmentHold', id: string }
    | { __typename: 'FulfillmentLineItem', id: string }
    | { __typename: 'FulfillmentOrder', id: string }
    | { __typename: 'FulfillmentOrderDestination', id: string }
    | { __typename: 'FulfillmentOrderLineItem', id: string }
    | { __typename: 'FulfillmentOrderMerchantRequest', id: string }
    | { __typename: 'GenericFile', id: string }
    | { __typename: 'GiftCard', id: string }
    | { __typename: 'GiftCardCashOutTransaction', id: string }
    | { __typename: 'GiftCardCreditTransaction', id: string }
    | { __typename: 'GiftCardDebitTransaction', id: string }
    | { __typename: 'IdentityProviderSubject', id: string }
    | { __typename: 'InventoryAdjustmentGroup', id: string }
    | { __typename: 'InventoryItem', id: string }
    | { __typename: 'InventoryItemMeasurement', id: string }
    | { __typename: 'InventoryLevel', id: string }
    | { __typename: 'InventoryQuantity', id: string }
    | { __typename: 'InventoryShipment', id: string }
    | { __typename: 'InventoryShipmentLineItem', id: string }
    | { __typename: 'InventoryTransfer', id: string }
    | { __typename: 'InventoryTransferLineItem', id: string }
    | { __typename: 'LineItem', id: string }
    | { __typename: 'LineItemGroup', id: string }
    | { __typename: 'Location', id: string }
    | { __typename: 'MailingAddress', id: string }
    | { __typename: 'Market', id: string }
    | { __typename: 'MarketCatalog', id: string }
    | { __typename: 'MarketRegionCountry', id: string }
    | { __typename: 'MarketRegionSubdivision', id: string }
    | { __typename: 'MarketWebPresence', id: string }
    | { __typename: 'MarketingActivity', id: string }
    | { __typename: 'MarketingEvent', id: string }
    | { __typename: 'MediaImage', id: string }
    | { __typename: 'Menu', id: string }
    | { __typename: 'Metafield', id: string }
    | { __typename: 'MetafieldDefinition', id: string }
    | { __typename: 'Metaobject', id: string }
    | { __typename: 'MetaobjectDefinition', id: string }
    | { __typename: 'Model3d', id: string }
    | { __typename: 'OnlineStoreTheme', id: string }
    | { __typename: 'Order', id: string }
    | { __typename: 'OrderAdjustment', id: string }
    | { __typename: 'OrderAttributionDefinition', id: string }
    | { __typename: 'OrderCancelJobResult', id: string }
    | { __typename: 'OrderCreateMandatePaymentJobResult', id: string }
    | { __typename: 'OrderDisputeSummary', id: string }
    | { __typename: 'OrderEditSession', id: string }
    | { __typename: 'OrderTransaction', id: string }
    | { __typename: 'Page', handle: string, id: string }
    | { __typename: 'PaymentCustomization', id: string }
    | { __typename: 'PaymentMandate', id: string }
    | { __typename: 'PaymentSchedule', id: string }
    | { __typename: 'PaymentTerms', id: string }
    | { __typename: 'PaymentTermsTemplate', id: string }
    | { __typename: 'PointOfSaleDevice', id: string }
    | { __typename: 'PointOfSaleDevicePaymentSession', id: string }
    | { __typename: 'PriceList', id: string }
    | { __typename: 'Product', status: ProductStatus, id: string }
    | { __typename: 'ProductBundleOperation', id: string }
    | { __typename: 'ProductDeleteOperation', id: string }
    | { __typename: 'ProductDuplicateOperation', id: string }
    | { __typename: 'ProductFeed', id: string }
    | { __typename: 'ProductOption', id: string }
    | { __typename: 'ProductOptionValue', id: string }
    | { __typename: 'ProductSetOperation', id: string }
    | { __typename: 'ProductTaxonomyNode', id: string }
    | { __typename: 'ProductVariant', id: string }
    | { __typename: 'ProductVariantComponent', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'PublicationResourceOperation', id: string }
    | { __typename: 'QuantityPriceBreak', id: string }
    | { __typename: 'Refund', id: string }
    | { __typename: 'RefundShippingLine', id: string }
    | { __typename: 'Return', id: string }
    | { __typename: 'ReturnLineItem', id: string }
    | { __typename: 'ReturnReasonDefinition', id: string }
    | { __typename: 'ReturnableFulfillment', id: string }
    | { __typename: 'ReverseDelivery', id: string }
    | { __typename: 'ReverseDeliveryLineItem', id: string }
    | { __typename: 'ReverseFulfillmentOrder', id: string }
    | { __typename: 'ReverseFulfillmentOrderDisposition', id: string }
    | { __typename: 'ReverseFulfillmentOrderLineItem', id: string }
    | { __typename: 'SaleAdditionalFee', id: string }
    | { __typename: 'SavedSearch', id: string }
    | { __typename: 'ScriptTag', id: string }
    | { __typename: 'Segment', id: string }
    | { __typename: 'SellingPlan', id: string }
    | { __typename: 'SellingPlanGroup', id: string }
    | { __typename: 'ServerPixel', id: string }
    | { __typename: 'ShippingLabel', id: string }
    | { __typename: 'ShippingLabelPurchaseResult', id: string }
    | { __typename: 'Shop', id: string }
    | { __typename: 'ShopAddress', id: string }
    | { __typename: 'ShopPolicy', id: string }
    | { __typename: 'ShopifyPaymentsAccount', id: string }
    | { __typename: 'ShopifyPaymentsBalanceTransaction', id: string }
    | { __typename: 'ShopifyPaymentsBankAccount', id: string }
    | { __typename: 'ShopifyPaymentsDispute', id: string }
    | { __typename: 'ShopifyPaymentsDisputeEvidence', id: string }
    | { __typename: 'ShopifyPaymentsDisputeFileUpload', id: string }
    | { __typename: 'ShopifyPaymentsDisputeFulfillment', id: string }
    | { __typename: 'ShopifyPaymentsPayout', id: string }
    | { __typename: 'StaffMember', id: string }
    | { __typename: 'StandardMetafieldDefinitionTemplate', id: string }
    | { __typename: 'StoreCreditAccount', id: string }
    | { __typename: 'StoreCreditAccountCreditTransaction', id: string }
    | { __typename: 'StoreCreditAccountDebitRevertTransaction', id: string }
    | { __typename: 'StoreCreditAccountDebitTransaction', id: string }
    | { __typename: 'StorefrontAccessToken', id: string }
    | { __typename: 'SubscriptionBillingAttempt', id: string }
    | { __typename: 'SubscriptionContract', id: string }
    | { __typename: 'SubscriptionDraft', id: string }
    | { __typename: 'TaxonomyAttribute', id: string }
    | { __typename: 'TaxonomyCategory', id: string }
    | { __typename: 'TaxonomyChoiceListAttribute', id: string }
    | { __typename: 'TaxonomyMeasurementAttribute', id: string }
    | { __typename: 'TaxonomyValue', id: string }
    | { __typename: 'TenderTransaction', id: string }
    | { __typename: 'TransactionFee', id: string }
    | { __typename: 'UnverifiedReturnLineItem', id: string }
    | { __typename: 'UrlRedirect', id: string }
    | { __typename: 'UrlRedirectImport', id: string }
    | { __typename: 'Validation', id: string }
    | { __typename: 'Video', id: string }
    | { __typename: 'WebPixel', id: string }
    | { __typename: 'WebhookSubscription', id: string }
   | null> };

export type ReturnsQueryVariables = Exact<{
  after?: string | null | undefined;
  query: string;
}>;


export type ReturnsQuery = { orders: { nodes: Array<{ id: string, name: string, createdAt: string, test: boolean, cancelledAt: string | null, returns: { nodes: Array<{ createdAt: string, status: ReturnStatus, requestApprovedAt: string | null, totalQuantity: number, refunds: { nodes: Array<{ createdAt: string | null }> }, exchangeLineItems: { nodes: Array<{ id: string }> }, returnLineItems: { nodes: Array<
              | { quantity: number, returnReasonDefinition: { handle: string } | null }
              | Record<PropertyKey, never>
            > } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SalesChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type SalesChannelsQuery = { publications: { nodes: Array<{ id: string, channels: { nodes: Array<{ handle: string, name: string, app: { handle: string | null, title: string }, productsCount: { count: number, precision: CountPrecision } | null }> } | null }>, pageInfo: { hasNextPage: boolean } } };

export type SegmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type SegmentsQuery = { segments: { nodes: Array<{ id: string, name: string, query: string }>, pageInfo: { hasNextPage: boolean } } };

export type SellingPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type SellingPlansQuery = { sellingPlanGroups: { nodes: Array<{ sellingPlans: { nodes: Array<{ category: SellingPlanCategory | null }> }, products: { nodes: Array<{ id: string, title: string, status: ProductStatus }> }, productVariantsCount: { count: number } | null }> } };

export type ShopLocalesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopLocalesQuery = { shopLocales: Array<{ locale: string, primary: boolean, published: boolean }> };

export type ShopSellingQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopSellingQuery = { shop: { shipsToCountries: Array<CountryCode>, taxesIncluded: boolean, features: { giftCards: boolean, marketDrivenShipping: boolean, bundles: { sellsBundles: boolean } } } };

export type ShopQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopQuery = { shop: { name: string, description: string | null, contactEmail: string, myshopifyDomain: string, createdAt: string, setupRequired: boolean, ianaTimezone: string, currencyCode: CurrencyCode, unitSystem: UnitSystem, orderNumberFormatPrefix: string, orderNumberFormatSuffix: string, marketingSmsConsentEnabledAtCheckout: boolean, alerts: Array<{ description: string, action: { title: string, url: string } }>, plan: { publicDisplayName: string, partnerDevelopment: boolean, shopifyPlus: boolean }, primaryDomain: { host: string, sslEnabled: boolean }, shopAddress: { address1: string | null, city: string | null, zip: string | null, provinceCode: string | null, countryCodeV2: CountryCode | null }, paymentSettings: { supportedDigitalWallets: Array<DigitalWallet> }, customerAccountsV2: { customerAccountsVersion: CustomerAccountsVersion, loginRequiredAtCheckout: boolean, loginLinksVisibleOnStorefrontAndCheckout: boolean } } };

export type SoldItemsQueryVariables = Exact<{
  after?: string | null | undefined;
  query: string;
}>;


export type SoldItemsQuery = { ordersCount: { count: number } | null, orders: { nodes: Array<{ id: string, createdAt: string, cancelledAt: string | null, test: boolean, currentSubtotalLineItemsQuantity: number, lineItems: { nodes: Array<{ currentQuantity: number, isGiftCard: boolean, requiresShipping: boolean, priceAfterAllDiscountsBeforeTaxesSet: { shopMoney: { amount: string, currencyCode: CurrencyCode } }, product: { id: string, title: string, status: ProductStatus, createdAt: string } | null, variant: { id: string, title: string, requiresComponents: boolean, inventoryPolicy: ProductVariantInventoryPolicy, inventoryQuantity: number | null, sellableOnlineQuantity: number, inventoryItem: { tracked: boolean, unitCost: { amount: string } | null } } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StaffAccountsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StaffAccountsQuery = { staffMembers: { nodes: Array<{ id: string, active: boolean, accountType: AccountType | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type StockLevelsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StockLevelsQuery = { productVariantsCount: { count: number } | null, inventoryItems: { nodes: Array<{ id: string, tracked: boolean, variants: { nodes: Array<{ title: string, inventoryPolicy: ProductVariantInventoryPolicy, requiresComponents: boolean, product: { id: string, title: string, status: ProductStatus, isGiftCard: boolean } }> } | null, inventoryLevels: { nodes: Array<{ id: string, isActive: boolean, location: { name: string }, quantities: Array<{ quantity: number }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StoreCreditQueryVariables = Exact<{ [key: string]: never; }>;


export type StoreCreditQuery = { storeCreditConfiguration: { storeCreditEnabled: boolean } };

export type ThemeFingerprintsQueryVariables = Exact<{
  live: string;
  newest: string;
  second: string;
  third: string;
  hasSecond: boolean;
  hasThird: boolean;
}>;


export type ThemeFingerprintsQuery = { live: { id: string, files: { nodes: Array<{ filename: string, checksumMd5: string | null }>, userErrors: Array<{ code: OnlineStoreThemeFileResultType }>, pageInfo: { hasNextPage: boolean } } | null } | null, newest: { id: string, files: { nodes: Array<{ filename: string, checksumMd5: string | null }>, userErrors: Array<{ code: OnlineStoreThemeFileResultType }>, pageInfo: { hasNextPage: boolean } } | null } | null, second?: { id: string, files: { nodes: Array<{ filename: string, checksumMd5: string | null }>, userErrors: Array<{ code: OnlineStoreThemeFileResultType }>, pageInfo: { hasNextPage: boolean } } | null } | null, third?: { id: string, files: { nodes: Array<{ filename: string, checksumMd5: string | null }>, userErrors: Array<{ code: OnlineStoreThemeFileResultType }>, pageInfo: { hasNextPage: boolean } } | null } | null };

export type ThemeImagesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ThemeImagesQuery = { theme: { files: { nodes: Array<{ filename: string, size: string, contentType: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type ThemesQuery = { themes: { nodes: Array<{ id: string, name: string, role: ThemeRole, createdAt: string, updatedAt: string, processing: boolean, processingFailed: boolean, themeStoreId: number | null }>, pageInfo: { hasNextPage: boolean } } | null };

export type TypicalPriceQueryVariables = Exact<{
  query: string;
}>;


export type TypicalPriceQuery = { products: { nodes: Array<{ priceRangeV2: { minVariantPrice: { amount: string } } }> } };

export type UnlistedForSaleQueryVariables = Exact<{
  query: string;
}>;


export type UnlistedForSaleQuery = { productVariants: { nodes: Array<{ price: string, availableForSale: boolean, product: { id: string, title: string, status: ProductStatus, publishedAt: string | null, isGiftCard: boolean } }>, pageInfo: { hasNextPage: boolean } } };

export type UrlRedirectsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UrlRedirectsQuery = { shop: { myshopifyDomain: string, primaryDomain: { host: string }, domains: Array<{ host: string }> }, urlRedirectsCount: { count: number } | null, urlRedirects: { nodes: Array<{ id: string, path: string, target: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VariantsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VariantsQuery = { productVariantsCount: { count: number } | null, productVariants: { nodes: Array<{ id: string, title: string, sku: string | null, barcode: string | null, price: string, compareAtPrice: string | null, inventoryPolicy: ProductVariantInventoryPolicy, inventoryQuantity: number | null, availableForSale: boolean, requiresComponents: boolean, taxable: boolean, showUnitPrice: boolean, media: { nodes: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > }, unitPriceMeasurement: { measuredType: UnitPriceMeasurementMeasuredType | null } | null, product: { id: string, title: string, status: ProductStatus, createdAt: string, publishedAt: string | null, isGiftCard: boolean, tags: Array<string>, category: { fullName: string } | null, options: Array<{ name: string, linkedMetafield: { key: string | null } | null }> }, inventoryItem: { tracked: boolean, requiresShipping: boolean, harmonizedSystemCode: string | null, countryCodeOfOrigin: CountryCode | null, unitCost: { amount: string } | null, measurement: { weight: { value: number } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WebPresencesQueryVariables = Exact<{ [key: string]: never; }>;


export type WebPresencesQuery = { webPresences: { nodes: Array<{ id: string, defaultLocale: { locale: string }, alternateLocales: Array<{ locale: string }> }>, pageInfo: { hasNextPage: boolean } } | null };

export type WholesaleCatalogsQueryVariables = Exact<{ [key: string]: never; }>;


export type WholesaleCatalogsQuery = { catalogsCount: { count: number } | null, markets: { nodes: Array<{ type: MarketType }> } };

export type WholesaleMarketsQueryVariables = Exact<{
  type: MarketType;
}>;


export type WholesaleMarketsQuery = { markets: { nodes: Array<{ status: MarketStatus, type: MarketType, catalogs: { nodes: Array<{ status: CatalogStatus, priceList: { id: string } | null }>, pageInfo: { hasNextPage: boolean } }, conditions: { companyLocationsCondition: { applicationLevel: MarketConditionApplicationType | null, companyLocations: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean } } } | null } | null }>, pageInfo: { hasNextPage: boolean } } };

export type WholesalePricesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WholesalePricesQuery = { priceLists: { nodes: Array<{ id: string, name: string, catalog:
        | { __typename: 'AppCatalog' }
        | { __typename: 'CompanyLocationCatalog' }
        | { __typename: 'MarketCatalog', markets: { nodes: Array<{ type: MarketType }> } }
       | null, quantityRules: { nodes: Array<{ minimum: number, increment: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };
