// What npm shopify-api-node says of Shopify's resources; see shopify.mjs.
import type Shopify from 'shopify-api-node';

export type Order = Shopify.IOrder;
export type Product = Shopify.IProduct;
export type Customer = Shopify.ICustomer;
export type Refund = Shopify.IRefund;
export type Shop = Shopify.IShop;
export type Fulfillment = Shopify.IFulfillment;
export type DraftOrder = Shopify.IDraftOrder;
export type Transaction = Shopify.ITransaction;
export type InventoryItem = Shopify.IInventoryItem;
export type InventoryLevel = Shopify.IInventoryLevel;
