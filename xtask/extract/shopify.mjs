// Writes the facts about Shopify's webhooks: names and types of fields, but no prose.
//
//   npm ci && node shopify.mjs [OUT]        (OUT: ../../providers/shopify/facts/shopify.json)
//
// No official package has the shape of a webhook's body. Shopify's own @shopify/shopify-api names the keys of each
// REST resource, but not the types of their values. The community's shopify-api-node has whole resources. So the
// shapes come from the latter, the keys that it lacks from the former, and what both lack from the sample payloads of
// https://shopify.dev/docs/api/webhooks. Since no source says which fields a delivery always has, only the `id` of a
// resource counts as always there.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { overlay, read, write } from './declared.mjs';
import { named } from './pins.mjs';

const API = '2026-04';
const at = (path) => new URL(`./node_modules/${path}`, import.meta.url);
const out = process.argv[2] ?? new URL('../../providers/shopify/facts/shopify.json', import.meta.url);

const facts = read({
  file: new URL('./shopify.roots.d.ts', import.meta.url).pathname,
  roots: {
    order: 'Order', product: 'Product', customer: 'Customer', refund: 'Refund', shop: 'Shop', fulfillment: 'Fulfillment', draft_order: 'DraftOrder',
    order_transaction: 'Transaction', inventory_item: 'InventoryItem', inventory_level: 'InventoryLevel',
  },
  rename: (id) => id.replace(/^(Shopify\.)?I([A-Z])/, '$2').replace(/^Shopify\./, ''),
  whole: true,
  floats: ['weight', 'latitude', 'longitude', 'rate', 'percentage', 'width', 'height'],
  isTime: (key) => /_at$/.test(key),
});

/// Returns what the official package has besides: the keys of a resource, and which of them are numbers.
function official(file, name) {
  const source = ts.createSourceFile(file, readFileSync(at(`@shopify/shopify-api/dist/ts/rest/admin/${API}/${file}.d.ts`), 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = {};
  const visit = (node) => {
    if (ts.isClassDeclaration(node) && node.name.text === name) {
      for (const member of node.members) {
        if (!ts.isPropertyDeclaration(member) || member.modifiers?.some((it) => [ts.SyntaxKind.StaticKeyword, ts.SyntaxKind.ProtectedKeyword].includes(it.kind))) continue;
        const key = member.name.text;
        const type = member.type.getText().replace(/ \| null/g, '');
        found[key] = /(^|_)id$/.test(key) ? 'integer' : /_at$/.test(key) ? 'time' : /_set$/.test(key) ? { shape: 'MoneySet' }
          : type === 'string' ? 'string' : type === 'number' ? 'integer' : type === 'boolean' ? 'boolean' : type === 'string[]' ? { list: 'string' }
            : type.endsWith('[]') ? { list: 'any' } : 'any';
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
for (const [file, name] of Object.entries({
  order: 'Order', product: 'Product', customer: 'Customer', refund: 'Refund', shop: 'Shop', fulfillment: 'Fulfillment', draft_order: 'DraftOrder',
  transaction: 'Transaction', inventory_item: 'InventoryItem', inventory_level: 'InventoryLevel', variant: 'ProductVariant',
})) {
  if (!facts.shapes[name]) throw new Error(`no ${name}`);
  for (const [key, type] of Object.entries(official(file, name === 'ProductVariant' ? 'Variant' : name))) facts.shapes[name][key] ??= ['optional', type];
}

const [text, integer, boolean, time, money, any] = ['string', 'integer', 'boolean', 'time', { shape: 'MoneySet' }, 'any'].map((it) => ['optional', it]);
const list = (of) => ['optional', { list: of }];
const gid = { admin_graphql_api_id: text };
overlay(facts, {
  shapes: {
    // Fields that only the sample payloads of https://shopify.dev/docs/api/webhooks have
    Order: {
      ...gid, checkout_id: integer, current_shipping_price_set: money, device_id: integer, landing_site_ref: text,
      reference: text, tax_exempt: boolean,
      returns: list('any'), line_item_groups: list('any'),
    },
    OrderLineItem: {
      ...gid, attributed_staffs: list('any'), discount_allocations: list({ shape: 'DiscountAllocation' }), duties: list('any'),
      price_set: money, product_exists: boolean, sales_line_item_group_id: integer, tax_code: text, total_discount_set: money, origin_location: any, destination_location: any,
      variant_inventory_management: text,
    },
    DiscountAllocation: { amount: text, amount_set: money, discount_application_index: integer },
    OrderShippingLine: {
      carrier_identifier: text, current_discounted_price_set: money, discount_allocations: list({ shape: 'DiscountAllocation' }), discounted_price: text, discounted_price_set: money, id: integer,
      is_removed: boolean, phone: text, price_set: money, requested_fulfillment_service_id: text,
    },
    OrderTaxLine: { channel_liable: boolean, price_set: money },
    Refund: { ...gid, return: any, total_duties_set: money, additional_fees: list('any') },
    RefundLineItem: { subtotal_set: money, total_tax_set: money, restock_type: text, location_id: integer },
    Customer: { ...gid, sms_marketing_consent: ['optional', { shape: 'SmsMarketingConsent' }], currency: text, last_order_id: integer, last_order_name: text },
    Product: { ...gid, category: any, media: list('any'), variant_gids: list({ shape: 'VariantGid' }), has_variants_that_requires_components: boolean, variant_ids: list('any'), status: text, vendor: text },
    SmsMarketingConsent: { state: text, opt_in_level: text, consent_updated_at: time, consent_collected_from: text },
    VariantGid: { admin_graphql_api_id: text, updated_at: time },
    Fulfillment: { ...gid, origin_address: any, destination: ['optional', { shape: 'CustomerAddress' }], shipment_status: text, line_items: list({ shape: 'OrderLineItem' }) },
    InventoryItem: { ...gid, weight_unit: text, weight_value: ['optional', 'number'] },
    InventoryLevel: gid,
    // https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance
    PrivacyRequest: { shop_id: integer, shop_domain: ['always', 'string'], customer: ['optional', { shape: 'PrivacyCustomer' }], orders_requested: list('integer'), orders_to_redact: list('integer'), data_request: ['optional', { shape: 'DataRequest' }] },
    PrivacyCustomer: { id: integer, email: text, phone: text },
    DataRequest: { id: integer },
    // The topics app_subscriptions/update, app_purchases_one_time/update and app/scopes_update, and what remains of
    // deleted objects
    AppSubscriptionUpdate: { app_subscription: ['always', { shape: 'AppSubscription' }] },
    AppSubscription: { ...gid, admin_graphql_api_shop_id: text, capped_amount: text, created_at: time, currency: text, name: text, status: text, updated_at: time, price: text, interval: text, plan_handle: text },
    AppPurchaseUpdate: { app_purchase_one_time: ['always', { shape: 'AppPurchase' }] },
    AppPurchase: { ...gid, admin_graphql_api_shop_id: text, created_at: time, name: text, status: text, updated_at: time },
    ScopesUpdate: { id: integer, previous: list('string'), current: list('string'), updated_at: time, shop_id: text },
    Deleted: { id: integer },
  },
  roots: {
    privacy: { shape: 'PrivacyRequest' }, app_subscription: { shape: 'AppSubscriptionUpdate' }, app_purchase: { shape: 'AppPurchaseUpdate' }, app_scopes: { shape: 'ScopesUpdate' }, deleted: { shape: 'Deleted' },
  },
});
const certain = new Set(['PrivacyRequest.shop_domain', 'AppSubscriptionUpdate.app_subscription', 'AppPurchaseUpdate.app_purchase_one_time', 'Order.id', 'Product.id', 'Customer.id', 'Refund.id', 'Shop.id', 'Fulfillment.id', 'DraftOrder.id', 'Transaction.id']);
for (const [id, fields] of Object.entries(facts.shapes)) {
  for (const [key, fact] of Object.entries(fields)) fact[0] = certain.delete(`${id}.${key}`) ? 'always' : 'optional nullable';
}
if (certain.size) throw new Error(`no ${[...certain]}`);
write(out, [
  `${named('shopify-api-node')}: the shapes of resources`,
  `${named('@shopify/shopify-api')}, REST of ${API}: more keys of resources`,
  'https://shopify.dev/docs/api/webhooks: keys of the sample payloads, and the topics of privacy and apps',
], facts);
