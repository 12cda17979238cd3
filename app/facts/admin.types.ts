/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  query: string;
}>;


export type AppEventsQuery = { events: { nodes: Array<
      | { appTitle: string | null, createdAt: string }
      | { appTitle: string | null, createdAt: string }
    > } | null };

export type ArticlesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ArticlesQuery = { shop: { myshopifyDomain: string, primaryDomain: { host: string } }, articles: { nodes: Array<{ id: string, title: string, isPublished: boolean, publishedAt: string | null, body: string, image: { url: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BlogsQueryVariables = Exact<{ [key: string]: never; }>;


export type BlogsQuery = { blogs: { nodes: Array<{ id: string, title: string, commentPolicy: CommentPolicy }>, pageInfo: { hasNextPage: boolean } } };

export type CheckoutCustomizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckoutCustomizationsQuery = { validations: { nodes: Array<{ id: string, title: string, enabled: boolean, errorHistory: { errorsFirstOccurredAt: string } | null }>, pageInfo: { hasNextPage: boolean } }, deliveryCustomizations: { nodes: Array<{ id: string, title: string, enabled: boolean, errorHistory: { errorsFirstOccurredAt: string } | null }>, pageInfo: { hasNextPage: boolean } }, paymentCustomizations: { nodes: Array<{ id: string, title: string, enabled: boolean, errorHistory: { errorsFirstOccurredAt: string } | null }>, pageInfo: { hasNextPage: boolean } } };

export type CheckoutRemindersQueryVariables = Exact<{
  query: string;
}>;


export type CheckoutRemindersQuery = { abandonedCheckoutsCount: { count: number, precision: CountPrecision } | null };

export type CollectionsQueryVariables = Exact<{
  after?: string | null | undefined;
  publication: string;
}>;


export type CollectionsQuery = { collections: { nodes: Array<{ id: string, title: string, handle: string, sortOrder: CollectionSortOrder, descriptionHtml: string, publishedOnPublication: boolean, seo: { title: string | null, description: string | null }, image: { url: string } | null, productsCount: { count: number, precision: CountPrecision } | null, sources: Array<
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

export type ConsentPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentPolicyQuery = { consentPolicy: Array<{ countryCode: PrivacyCountryCode | null, regionCode: string | null, consentRequired: boolean | null }> };

export type CustomerAddressesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CustomerAddressesQuery = { customers: { nodes: Array<{ defaultEmailAddress: { validFormat: boolean, marketingState: CustomerEmailAddressMarketingState, marketingOptInLevel: CustomerMarketingOptInLevel | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CustomerCohortQueryVariables = Exact<{
  old: string;
  again: string;
}>;


export type CustomerCohortQuery = { old: { totalCount: number }, again: { totalCount: number } };

export type CustomerCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomerCountsQuery = { customersCount: { count: number, precision: CountPrecision } | null, subscribed: { totalCount: number }, buyers: { totalCount: number }, repeaters: { totalCount: number } };

export type DeliveryProfilesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeliveryProfilesQuery = { deliveryProfiles: { nodes: Array<{ id: string, name: string, coversAllItems: boolean, activeMethodDefinitionsCount: number, locationsWithoutRatesCount: number, productVariantsCount: { count: number, precision: CountPrecision } | null, profileLocationGroups: Array<{ locationGroup: { locations: { nodes: Array<{ id: string }> } }, locationGroupZones: { nodes: Array<{ zone: { name: string, countries: Array<{ code: { countryCode: CountryCode | null, restOfWorld: boolean } }> }, methodDefinitions: { nodes: Array<{ name: string, description: string | null, active: boolean, rateProvider:
                  | { __typename: 'DeliveryParticipant' }
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

export type LiveThemeQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type LiveThemeQuery = { theme: { files: { nodes: Array<{ filename: string, body:
          | { content: string }
          | Record<PropertyKey, never>
         }>, userErrors: Array<{ code: OnlineStoreThemeFileResultType, filename: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type LocationsQueryVariables = Exact<{ [key: string]: never; }>;


export type LocationsQuery = { locations: { nodes: Array<{ id: string, name: string, isActive: boolean, fulfillsOnlineOrders: boolean, hasActiveInventory: boolean, isFulfillmentService: boolean, addressVerified: boolean, localPickupSettingsV2: { instructions: string, pickupTime: DeliveryLocalPickupTime } | null, address: { address1: string | null, city: string | null, zip: string | null, countryCode: string | null } }>, pageInfo: { hasNextPage: boolean } } };

export type MarketsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MarketsQuery = { markets: { nodes: Array<{ id: string, name: string, status: MarketStatus, type: MarketType, currencySettings: { localCurrencies: boolean, roundingEnabled: boolean, baseCurrency: { currencyCode: CurrencyCode } } | null, priceInclusions: { inclusiveDutiesPricingStrategy: InclusiveDutiesPricingStrategy, inclusiveTaxPricingStrategy: InclusiveTaxPricingStrategy } | null, webPresences: { nodes: Array<{ subfolderSuffix: string | null, domain: { host: string } | null }> }, conditions: { regionsCondition: { applicationLevel: MarketConditionApplicationType | null, regions: { nodes: Array<
              | { __typename: 'MarketRegionCountry', code: CountryCode, currency: { currencyCode: CurrencyCode } }
              | { __typename: 'MarketRegionSubdivision', country: { code: CountryCode } }
            >, pageInfo: { hasNextPage: boolean } } } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MenusQueryVariables = Exact<{ [key: string]: never; }>;


export type MenusQuery = { menus: { nodes: Array<{ id: string, title: string, handle: string, items: Array<{ title: string, url: string | null, resourceId: string | null, type: MenuItemType, items: Array<{ title: string, url: string | null, resourceId: string | null, type: MenuItemType, items: Array<{ title: string, url: string | null, resourceId: string | null, type: MenuItemType }> }> }> }>, pageInfo: { hasNextPage: boolean } } };

export type MetaobjectTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type MetaobjectTypesQuery = { metaobjectDefinitions: { nodes: Array<{ id: string, name: string, type: string, metaobjectsCount: number }>, pageInfo: { hasNextPage: boolean } } };

export type OnlineStorePublicationQueryVariables = Exact<{ [key: string]: never; }>;


export type OnlineStorePublicationQuery = { publications: { nodes: Array<{ id: string, channels: { nodes: Array<{ handle: string, name: string }> } | null }>, pageInfo: { hasNextPage: boolean } } };

export type OnlineStoreQueryVariables = Exact<{ [key: string]: never; }>;


export type OnlineStoreQuery = { onlineStore: { passwordProtection: { enabled: boolean } } };

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


export type PagesQuery = { shop: { shopAddress: { city: string | null, zip: string | null } }, pages: { nodes: Array<{ id: string, title: string, handle: string, isPublished: boolean, templateSuffix: string | null, body: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliciesQuery = { shop: { shopAddress: { city: string | null, zip: string | null }, shopPolicies: Array<{ type: ShopPolicyType, title: string, body: string, updatedAt: string }> } };

export type PrivacySettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacySettingsQuery = { privacySettings: { banner: { enabled: boolean } | null, privacyPolicy: { autoManaged: boolean } | null } };

export type ProductTagsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProductTagsQuery = { productTags: { nodes: Array<string>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ProductsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProductsQuery = { products: { nodes: Array<{ id: string, title: string, handle: string, combinedListingRole: CombinedListingsRole | null, hasVariantsThatRequiresComponents: boolean, hasOnlyDefaultVariant: boolean, status: ProductStatus, publishedAt: string | null, isGiftCard: boolean, descriptionHtml: string, productType: string, vendor: string, options: Array<{ name: string }>, seo: { title: string | null, description: string | null }, category: { id: string } | null, mediaCount: { count: number, precision: CountPrecision } | null, media: { nodes: Array<
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


export type RecentOrdersQuery = { shop: { ianaTimezone: string, shopAddress: { countryCodeV2: CountryCode | null, provinceCode: string | null } }, orders: { nodes: Array<{ id: string, name: string, createdAt: string, processedAt: string, capturable: boolean, cancelledAt: string | null, test: boolean, requiresShipping: boolean, displayFinancialStatus: OrderDisplayFinancialStatus | null, displayFulfillmentStatus: OrderDisplayFulfillmentStatus, returnStatus: OrderReturnStatus, taxExempt: boolean, taxesIncluded: boolean, paymentGatewayNames: Array<string>, totalDiscountsSet: { shopMoney: { amount: string } } | null, subtotalPriceSet: { shopMoney: { amount: string } } | null, totalPriceSet: { shopMoney: { amount: string } }, totalTaxSet: { shopMoney: { amount: string } } | null, shippingAddress: { countryCodeV2: CountryCode | null, provinceCode: string | null, validationResultSummary: MailingAddressValidationResult | null } | null, risk: { recommendation: OrderRiskRecommendationResult }, fulfillments: Array<{ createdAt: string, updatedAt: string, inTransitAt: string | null, status: FulfillmentStatus, displayStatus: FulfillmentDisplayStatus | null, requiresShipping: boolean, trackingInfo: Array<{ number: string | null }>, service: { serviceName: string, handle: string } | null }>, transactions: Array<{ kind: OrderTransactionKind, status: OrderTransactionStatus, gateway: string | null, manualPaymentGateway: boolean }>, customerJourneySummary: { ready: boolean, firstVisit: { source: string } | null, lastVisit: { source: string, sourceType: MarketingTactic | null, utmParameters: { source: string | null, medium: string | null } | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReturnsQueryVariables = Exact<{
  after?: string | null | undefined;
  query: string;
}>;


export type ReturnsQuery = { orders: { nodes: Array<{ id: string, name: string, createdAt: string, test: boolean, cancelledAt: string | null, returns: { nodes: Array<{ createdAt: string, status: ReturnStatus, requestApprovedAt: string | null, totalQuantity: number, refunds: { nodes: Array<{ createdAt: string | null }> }, exchangeLineItems: { nodes: Array<{ id: string }> }, returnLineItems: { nodes: Array<
              | { quantity: number, returnReasonDefinition: { handle: string } | null }
              | Record<PropertyKey, never>
            > } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SegmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type SegmentsQuery = { segments: { nodes: Array<{ id: string, name: string, query: string }>, pageInfo: { hasNextPage: boolean } } };

export type SellingPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type SellingPlansQuery = { sellingPlanGroups: { nodes: Array<{ sellingPlans: { nodes: Array<{ category: SellingPlanCategory | null }> }, products: { nodes: Array<{ id: string, title: string, status: ProductStatus }> } }> } };

export type ShopLocalesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopLocalesQuery = { shopLocales: Array<{ locale: string, primary: boolean, published: boolean }> };

export type ShopSellingQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopSellingQuery = { shop: { shipsToCountries: Array<CountryCode>, taxesIncluded: boolean, features: { giftCards: boolean, marketDrivenShipping: boolean, bundles: { sellsBundles: boolean } } } };

export type ShopQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopQuery = { shop: { name: string, description: string | null, contactEmail: string, myshopifyDomain: string, createdAt: string, setupRequired: boolean, ianaTimezone: string, currencyCode: CurrencyCode, unitSystem: UnitSystem, orderNumberFormatPrefix: string, orderNumberFormatSuffix: string, alerts: Array<{ description: string, action: { title: string, url: string } }>, plan: { publicDisplayName: string, partnerDevelopment: boolean, shopifyPlus: boolean }, primaryDomain: { host: string, sslEnabled: boolean }, shopAddress: { address1: string | null, city: string | null, zip: string | null, countryCodeV2: CountryCode | null }, paymentSettings: { supportedDigitalWallets: Array<DigitalWallet> }, customerAccountsV2: { customerAccountsVersion: CustomerAccountsVersion, loginRequiredAtCheckout: boolean, loginLinksVisibleOnStorefrontAndCheckout: boolean } } };

export type ThemeFingerprintsQueryVariables = Exact<{
  live: string;
  newest: string;
  second: string;
  third: string;
  hasSecond: boolean;
  hasThird: boolean;
}>;


export type ThemeFingerprintsQuery = { live: { id: string, files: { nodes: Array<{ filename: string, checksumMd5: string | null }>, userErrors: Array<{ code: OnlineStoreThemeFileResultType }>, pageInfo: { hasNextPage: boolean } } | null } | null, newest: { id: string, files: { nodes: Array<{ filename: string, checksumMd5: string | null }>, userErrors: Array<{ code: OnlineStoreThemeFileResultType }>, pageInfo: { hasNextPage: boolean } } | null } | null, second?: { id: string, files: { nodes: Array<{ filename: string, checksumMd5: string | null }>, userErrors: Array<{ code: OnlineStoreThemeFileResultType }>, pageInfo: { hasNextPage: boolean } } | null } | null, third?: { id: string, files: { nodes: Array<{ filename: string, checksumMd5: string | null }>, userErrors: Array<{ code: OnlineStoreThemeFileResultType }>, pageInfo: { hasNextPage: boolean } } | null } | null };

export type ThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type ThemesQuery = { themes: { nodes: Array<{ id: string, name: string, role: ThemeRole, createdAt: string, updatedAt: string, processing: boolean, processingFailed: boolean, themeStoreId: number | null }>, pageInfo: { hasNextPage: boolean } } | null };

export type TypicalPriceQueryVariables = Exact<{
  query: string;
}>;


export type TypicalPriceQuery = { products: { nodes: Array<{ priceRangeV2: { minVariantPrice: { amount: string } } }> } };

export type UrlRedirectsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UrlRedirectsQuery = { shop: { myshopifyDomain: string, primaryDomain: { host: string } }, urlRedirects: { nodes: Array<{ id: string, path: string, target: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VariantsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VariantsQuery = { productVariants: { nodes: Array<{ id: string, title: string, sku: string | null, barcode: string | null, price: string, compareAtPrice: string | null, inventoryPolicy: ProductVariantInventoryPolicy, inventoryQuantity: number | null, availableForSale: boolean, taxable: boolean, showUnitPrice: boolean, media: { nodes: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > }, selectedOptions: Array<{ name: string, value: string }>, unitPriceMeasurement: { measuredType: UnitPriceMeasurementMeasuredType | null } | null, product: { id: string, title: string, status: ProductStatus, publishedAt: string | null, isGiftCard: boolean, tags: Array<string>, category: { fullName: string } | null, options: Array<{ name: string, linkedMetafield: { key: string | null } | null }> }, inventoryItem: { tracked: boolean, requiresShipping: boolean, harmonizedSystemCode: string | null, countryCodeOfOrigin: CountryCode | null, unitCost: { amount: string } | null, measurement: { weight: { value: number } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WebPresencesQueryVariables = Exact<{ [key: string]: never; }>;


export type WebPresencesQuery = { webPresences: { nodes: Array<{ id: string, defaultLocale: { locale: string }, alternateLocales: Array<{ locale: string }> }>, pageInfo: { hasNextPage: boolean } } | null };
