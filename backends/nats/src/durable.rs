//! Makes a worker's consumer in the server, under a name that no other endpoint's worker has.

use async_nats::jetstream::consumer::Consumer;
use async_nats::jetstream::consumer::pull::Config;

use crate::error::Error;
use crate::queue::Queue;

impl Queue {
    /// Makes the consumer, or finds it. If a consumer of this name takes other subjects, it is left alone: the server
    /// would change its subjects, and the workers that it has would be given what is sealed for another endpoint.
    pub(crate) async fn consumer(&self, config: &Config) -> Result<Consumer<Config>, Error> {
        let inner = &self.inner;
        let stream = inner.settings.stream.as_str();
        let name = config.durable_name.as_deref().unwrap_or_default();
        let found = inner.context.get_consumer_from_stream(name, stream).await;
        // Without an answer the call below fails as well.
        if let Ok(found) = found {
            let found: Consumer<Config> = found;
            let takes = &found.cached_info().config.filter_subject;
            if *takes != config.filter_subject {
                return Err(Error::OtherConsumer {
                    name: name.to_owned(),
                    takes: takes.clone(),
                });
            }
        }
        let made = inner
            .context
            .create_consumer_on_stream(config.clone(), stream);
        made.await.map_err(Error::client)
    }
}

/// Makes the name of an endpoint's consumer from the part of its subjects before the event, such as `stripe.orders`. A
/// consumer's name has no dots. The two names have no `=`, but may have any other character that could stand between
/// them, so `a-b.c` and `a.b-c` would otherwise be one consumer.
pub(crate) fn name(of_endpoint: &str) -> String {
    of_endpoint.replace('.', "=")
}

#[cfg(test)]
mod tests {
    #[test]
    fn endpoints_whose_names_have_hyphens_do_not_share_a_consumer() {
        let names = ["a-b.c", "a.b-c", "a_b.c", "a.b_c"].map(super::name);
        let mut distinct = names.to_vec();
        distinct.sort();
        distinct.dedup();
        assert_eq!(distinct.len(), names.len(), "{names:?}");
    }
}
