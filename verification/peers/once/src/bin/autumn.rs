//! A receiver of autumn-web: its `SignedWebhook`, which remembers deliveries in Redis.

use autumn_web::config::{AutumnConfig, ConfigError, ConfigLoader};
use autumn_web::prelude::*;
use once_peers::{Arguments, work, write_effect};

const SECRET: &str = "SECRET";

struct Settings;

impl ConfigLoader for Settings {
    async fn load(&self) -> Result<AutumnConfig, ConfigError> {
        let arguments = Arguments::read();
        let secret = std::env::var(SECRET).expect("a secret");
        let mut config = AutumnConfig::default();
        config.server.port = arguments.port;
        config.server.host = "127.0.0.1".to_owned();
        config.security.csrf.enabled = false;
        let webhooks = &mut config.security.webhooks;
        webhooks.replay.backend = WebhookReplayBackend::Redis;
        webhooks.replay.redis.url = Some(arguments.store);
        for (name, path) in [("github", "/github"), ("standard", "/standard")] {
            let endpoint = WebhookEndpointConfig::github(name, path, secret.clone());
            webhooks.endpoints.push(endpoint);
        }
        Ok(config)
    }
}

async fn handle(delivery: SignedWebhook) -> AutumnResult<&'static str> {
    let failed = |error: String| AutumnError::service_unavailable_msg(error);
    let body = delivery.json().map_err(|it| failed(it.to_string()))?;
    let id = work(&body).await.map_err(failed)?;
    let log = Arguments::read().log;
    write_effect(&log, &id).await.map_err(|it| failed(it.to_string()))?;
    Ok("done")
}

#[post("/github")]
async fn github(delivery: SignedWebhook) -> AutumnResult<&'static str> {
    handle(delivery).await
}

#[post("/standard")]
async fn standard(delivery: SignedWebhook) -> AutumnResult<&'static str> {
    handle(delivery).await
}

#[autumn_web::main]
async fn main() {
    autumn_web::app()
        .with_config_loader(Settings)
        .routes(routes![github, standard])
        .run()
        .await;
}
