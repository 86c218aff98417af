//! A short genuine body for each sender. Longer ones are tested with the sender's adapter.

use super::Sample;

const fn of(event: &'static str, body: &'static str) -> Sample {
    Sample { event, body }
}

pub(super) const STRIPE: &[Sample] = &[
    of(
        "customer.created",
        r#"{"id":"evt_1","object":"event","api_version":"2026-10-29.clover","created":1763712000,"data":{"object":{"id":"cus_1","object":"customer"}},"livemode":false,"pending_webhooks":1,"request":null,"type":"customer.created"}"#,
    ),
    of(
        "v1.billing.meter.error_report_triggered",
        r#"{"id":"evt_2","object":"v2.core.event","type":"v1.billing.meter.error_report_triggered","livemode":false,"created":"2026-11-21T08:00:00.000Z","related_object":{"id":"mtr_1","type":"billing.meter","url":"/v1/billing/meters/mtr_1"}}"#,
    ),
];

pub(super) const GITHUB: &[Sample] = &[
    of(
        "push",
        r#"{"ref":"refs/heads/main","before":"6113728f27ae82c7b1a177c8d03f9e96e0adf246","after":"59b20b8d5c6ff8d09518454d4dd8b7b30f095ab5","base_ref":null,"compare":"https://github.com/octo/one/compare/6113728f27ae...59b20b8d5c6f","created":false,"deleted":false,"forced":false,"head_commit":null,"commits":[],"pusher":{"name":"octo"},"repository":{"id":1,"name":"one","full_name":"octo/one"}}"#,
    ),
    of(
        "push",
        "payload=%7B%22ref%22%3A%22refs%2Fheads%2Fmain%22%2C%22before%22%3A%226113728f27ae82c7b1a177c8d03f9e96e0adf246%22%2C%22after%22%3A%2259b20b8d5c6ff8d09518454d4dd8b7b30f095ab5%22%2C%22base_ref%22%3Anull%2C%22compare%22%3A%22https%3A%2F%2Fgithub.com%2Focto%2Fone%2Fcompare%2F6113728f27ae...59b20b8d5c6f%22%2C%22created%22%3Afalse%2C%22deleted%22%3Afalse%2C%22forced%22%3Afalse%2C%22head_commit%22%3Anull%2C%22commits%22%3A%5B%5D%2C%22pusher%22%3A%7B%22name%22%3A%22octo%22%7D%2C%22repository%22%3A%7B%22id%22%3A1%2C%22name%22%3A%22one%22%2C%22full_name%22%3A%22octo%2Fone%22%7D%7D",
    ),
];

pub(super) const DISCORD_INTERACTIONS: &[Sample] = &[of(
    "command",
    r#"{"application_id":"12","id":"787053080478613555","token":"a-token","type":2,"version":1,"data":{"id":"34","name":"greet","type":1}}"#,
)];

pub(super) const DISCORD_EVENTS: &[Sample] = &[of(
    "ENTITLEMENT_CREATE",
    r#"{"version":1,"application_id":"12","type":1,"event":{"type":"ENTITLEMENT_CREATE","timestamp":"2025-11-21T08:00:00.000000","data":{"id":"787053080478613555","sku_id":"56","user_id":"78","type":1,"deleted":false}}}"#,
)];

pub(super) const DEEPGRAM: &[Sample] = &[of(
    "transcript",
    r#"{"metadata":{"request_id":"a847f427-4ad5-4d67-9b95-db801e58251c","created":"2025-11-21T08:00:00.000Z","duration":1.5,"channels":1},"results":{"channels":[]}}"#,
)];

/// A body that has the first secret of the case at `metadata.extra.key`.
pub(super) const DEEPGRAM_EXTRA: &[Sample] = &[of(
    "transcript",
    r#"{"metadata":{"request_id":"a847f427-4ad5-4d67-9b95-db801e58251c","created":"2025-11-21T08:00:00.000Z","duration":1.5,"channels":1,"extra":{"key":"5vQGp1dYcXkV9sJr3HnT8uWbZ2mLfE7a"}},"results":{"channels":[]}}"#,
)];

pub(super) const STANDARD: &[Sample] = &[
    of(
        "invoice.paid",
        r#"{"type":"invoice.paid","timestamp":"2025-11-21T08:00:00Z","data":{"id":"inv_1","amount":700}}"#,
    ),
    of("text", "job 7 is done"),
];

pub(super) const SLACK_EVENTS: &[Sample] = &[of(
    "app_mention",
    r#"{"token":"a-token","team_id":"T1DC2JH3J","api_app_id":"A0123456789","event":{"type":"app_mention","user":"U2CERLKJA","text":"hello","ts":"1763712000.000100","channel":"C123ABC456","event_ts":"1763712000.000100"},"type":"event_callback","event_id":"Ev1","event_time":1763712000}"#,
)];

pub(super) const SLACK_COMMANDS: &[Sample] = &[of(
    "weather",
    "token=a-token&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fweather&text=94070&api_app_id=A0123456789&is_enterprise_install=false&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F1%2Fa&trigger_id=398738663015.47445629121.803a0bc887a14d10",
)];

pub(super) const SLACK_INTERACTIVITY: &[Sample] = &[of(
    "shortcut",
    "payload=%7B%22type%22%3A%22shortcut%22%2C%22token%22%3A%22a-token%22%2C%22trigger_id%22%3A%2213345224609.738474920.8088930838d88f008e0%22%2C%22team%22%3A%7B%22id%22%3A%22T1DC2JH3J%22%2C%22domain%22%3A%22testteamnow%22%7D%2C%22user%22%3A%7B%22id%22%3A%22U2CERLKJA%22%2C%22username%22%3A%22roadrunner%22%7D%2C%22api_app_id%22%3A%22A0123456789%22%2C%22callback_id%22%3A%22open_ticket%22%7D",
)];

pub(super) const TWILIO: &[Sample] = &[
    of(
        "message",
        "SmsMessageSid=SM0123456789abcdef0123456789abcdef&NumMedia=0&SmsStatus=received&Body=Gr%C3%BC%C3%9Fe+%26+so&MessageSid=SM0123456789abcdef0123456789abcdef&AccountSid=AC0123456789abcdef0123456789abcdef&From=%2B14158675309&To=%2B18005551212&ApiVersion=2010-04-01",
    ),
    of(
        "event-streams",
        r#"[{"specversion":"1.0","type":"com.twilio.messaging.message.delivered","id":"EZ0123456789abcdef0123456789abcdef","time":"2025-11-21T08:00:00.000Z","data":{"messageStatus":"DELIVERED"}}]"#,
    ),
];

pub(super) const X: &[Sample] = &[of(
    "post.create",
    r#"{"data":{"event_uuid":"2f3c6a1e-5b7d-4c8e-9a0f-1b2c3d4e5f60","filter":{"user_id":"2244994945"},"event_type":"post.create","tag":"mine","payload":{"id":"1994","author_id":"2244994945","text":"hello"}}}"#,
)];

pub(super) const SHOPIFY: &[Sample] = &[
    of(
        "orders/create",
        r#"{"id":820982911946154508,"name":"1001","test":true,"currency":"EUR","total_price":"403.00","line_items":[]}"#,
    ),
    of(
        "shop/redact",
        r#"{"shop_id":954889,"shop_domain":"example.myshopify.com"}"#,
    ),
];

pub(super) const BIGCOMMERCE: &[Sample] = &[of(
    "store/order/created",
    r#"{"scope":"store/order/created","store_id":"1025646","data":{"type":"order","id":250},"hash":"dd70c0976e06b67aaf671e73f49dcb79230ebf9d","created_at":1763712000,"producer":"stores/abcde"}"#,
)];

pub(super) const CONTENTFUL: &[Sample] = &[of(
    "ContentManagement.Entry.delete",
    r#"{"sys":{"type":"DeletedEntry","id":"4LgMotpNF6W20YKmuemW0a","space":{"sys":{"type":"Link","linkType":"Space","id":"yadj1kx9rmg0"}},"revision":2,"deletedAt":"2025-11-21T08:10:00.000Z"}}"#,
)];

pub(super) const MONGODB: &[Sample] = &[of(
    "alert.open",
    r#"{"id":"533dc40ae4b00835ff81eaee","groupId":"535683b3794d371327b00000","eventTypeName":"OUTSIDE_METRIC_THRESHOLD","status":"OPEN","created":"2025-11-21T08:00:00Z","updated":"2025-11-21T08:00:00Z"}"#,
)];

pub(super) const UPS: &[Sample] = &[of(
    "D",
    r#"{"trackingNumber":"1ZCIETST0111111114","activityStatus":{"type":"D","code":"FS","description":"Delivered","descriptionCode":"011"},"gmtActivityDate":"20251121","gmtActivityTime":"135004"}"#,
)];

pub(super) const CUSTOM: &[Sample] = &[of(
    "thing.created",
    r#"{"id":"evt_1","type":"thing.created"}"#,
)];

pub(super) const GITLAB: &[Sample] = &[of(
    "Push Hook",
    r#"{"object_kind":"push","event_name":"push","ref":"refs/heads/main","project_id":15}"#,
)];

pub(super) const LINE: &[Sample] = &[of(
    "message",
    r#"{"destination":"U0123456789abcdef0123456789abcdef","events":[]}"#,
)];

pub(super) const LINEAR: &[Sample] = &[of(
    "Issue",
    r#"{"action":"create","type":"Issue","data":{"id":"2174add1-f7c8-44e3-bbf3-2d60b5ea8bc9"},"webhookTimestamp":1763712000000,"webhookId":"000042e3-d123-4980-b49f-8e140eef9329"}"#,
)];

pub(super) const META: &[Sample] = &[of(
    "page",
    r#"{"object":"page","entry":[{"id":"43674671559","time":1460620433,"messaging":[]}]}"#,
)];

pub(super) const PADDLE: &[Sample] = &[of(
    "transaction.billed",
    r#"{"event_id":"evt_01hv8x29nsh54c7pk0mbx6s6m0","event_type":"transaction.billed","occurred_at":"2025-11-21T08:00:00.000Z","notification_id":"ntf_1","data":{}}"#,
)];

pub(super) const SQUARE: &[Sample] = &[of(
    "customer.deleted",
    r#"{"merchant_id":"6SSW7HV8K2ST5","type":"customer.deleted","event_id":"df74f4ff-6b2d-4e4f-9a1e-0a4f0e4a3bd5","created_at":"2025-11-21T08:00:00.000Z","data":{"type":"customer"}}"#,
)];

pub(super) const TELEGRAM: &[Sample] = &[of(
    "message",
    r#"{"update_id":10000,"message":{"message_id":1365,"date":1763712000,"text":"/start"}}"#,
)];

pub(super) const ZOOM: &[Sample] = &[of(
    "meeting.started",
    r#"{"event":"meeting.started","event_ts":1763712000000,"payload":{"account_id":"AAAAAABBBB","object":{"id":"1234567890"}}}"#,
)];
