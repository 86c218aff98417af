//! How the pool connects: an attempt that nobody waits for any more goes on, and the next caller takes it over.
//!
//! A server that has just been started makes connections slowly. An attempt that a client gives up stays in the
//! server's queue, and costs the server as much as any other. If each of hundreds of handlers gave up after two seconds
//! and the next one began anew, the server would keep making connections that nobody wants any more.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use deadpool_postgres::Connect;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::{Client, Config, Error, Socket};

/// How long an attempt may take before it is begun anew, because the server may have vanished without a word.
const LONGEST: Duration = Duration::from_secs(30);

/// A connection and the task that drives it, or the error of the attempt.
type Made = Result<(Client, JoinHandle<()>), Error>;

/// Makes connections, never more at once than the pool has room for.
pub(crate) struct Patient<T> {
    tls: T,
    /// Attempts that nobody waits for, each to be taken over by the next caller.
    left: Mutex<Vec<Attempt>>,
}

/// An attempt to connect. Dropping it ends the attempt.
#[derive(Debug)]
struct Attempt(JoinHandle<Made>);

impl Drop for Attempt {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// A caller that waits for an attempt. If it is dropped before the attempt ends, it leaves the attempt to the next
/// caller.
struct Waiting<'a> {
    attempt: Option<Attempt>,
    left: &'a Mutex<Vec<Attempt>>,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        if let Some(attempt) = self.attempt.take() {
            lock(self.left).push(attempt);
        }
    }
}

fn lock(left: &Mutex<Vec<Attempt>>) -> MutexGuard<'_, Vec<Attempt>> {
    left.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<T> Patient<T> {
    pub(crate) const fn new(tls: T) -> Self {
        Self {
            tls,
            left: Mutex::new(Vec::new()),
        }
    }
}

impl<T> Connect for Patient<T>
where
    T: MakeTlsConnect<Socket> + Clone + Sync + Send + 'static,
    T::Stream: Sync + Send,
    T::TlsConnect: Sync + Send,
    <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
{
    fn connect(&self, config: &Config) -> Pin<Box<dyn Future<Output = Made> + Send + '_>> {
        let config = config.clone();
        Box::pin(async move {
            loop {
                let taken_over = lock(&self.left).pop();
                // An attempt that ended before it was taken over may report an old error.
                let is_old = taken_over.as_ref().is_some_and(|it| it.0.is_finished());
                let begin = || Attempt(tokio::spawn(begin(config.clone(), self.tls.clone())));
                let mut waiting = Waiting {
                    attempt: Some(taken_over.unwrap_or_else(begin)),
                    left: &self.left,
                };
                let Some(attempt) = &mut waiting.attempt else {
                    continue;
                };
                let ended = (&mut attempt.0).await;
                waiting.attempt = None;
                match ended {
                    Ok(Err(_)) if is_old => {}
                    Ok(Ok((client, _))) if client.is_closed() => {}
                    Ok(made) => return made,
                    // A panic of the program's own TLS goes on in the caller, as if there were no task.
                    Err(error) if error.is_panic() => {
                        std::panic::resume_unwind(error.into_panic());
                    }
                    Err(_) => {}
                }
            }
        })
    }
}

async fn begin<T>(config: Config, tls: T) -> Made
where
    T: MakeTlsConnect<Socket> + Clone + Sync + Send + 'static,
    T::Stream: Sync + Send,
    T::TlsConnect: Sync + Send,
    <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
{
    loop {
        let Ok(made) = timeout(LONGEST, config.connect(tls.clone())).await else {
            continue;
        };
        let (client, connection) = made?;
        let driving = tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::warn!(target: "webhook", %error, "a connection to PostgreSQL broke");
            }
        });
        return Ok((client, driving));
    }
}

impl<T> fmt::Debug for Patient<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Patient")
            .field("left", &lock(&self.left).len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test should panic")]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::{TcpListener, TcpStream};
    use tokio::sync::watch;
    use tokio_postgres::NoTls;

    use super::*;
    use crate::pool;

    /// A server that lets clients in when the test says so, and counts those that have come.
    struct Slow {
        config: Config,
        came: Arc<AtomicUsize>,
        lets_in: watch::Sender<bool>,
    }

    impl Slow {
        async fn start() -> Self {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let port = listener.local_addr().unwrap().port();
            let config = format!("host=127.0.0.1 port={port} user=postgres");
            let came = Arc::new(AtomicUsize::new(0));
            let (lets_in, told) = watch::channel(false);
            let counted = Arc::clone(&came);
            tokio::spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    counted.fetch_add(1, Ordering::SeqCst);
                    tokio::spawn(let_in(stream, told.clone()));
                }
            });
            Self {
                config: config.parse().unwrap(),
                came,
                lets_in,
            }
        }

        fn came(&self) -> usize {
            self.came.load(Ordering::SeqCst)
        }
    }

    /// `AuthenticationOk` and `ReadyForQuery`: <https://www.postgresql.org/docs/current/protocol-message-formats.html>.
    async fn let_in(mut stream: TcpStream, mut told: watch::Receiver<bool>) {
        let mut asked = [0; 1024];
        if stream.read(&mut asked).await.is_err() || told.wait_for(|it| *it).await.is_err() {
            return;
        }
        let in_order = [b"R\0\0\0\x08\0\0\0\0".as_slice(), b"Z\0\0\0\x05I"].concat();
        stream.write_all(&in_order).await.unwrap();
        // The connection stays open until the client closes it.
        while stream.read(&mut asked).await.is_ok_and(|count| count > 0) {}
    }

    #[tokio::test]
    async fn whoever_gives_up_leaves_no_dead_connection_in_the_queue_of_a_server() {
        let server = Slow::start().await;
        let shared = pool(server.config.clone(), NoTls, 2).unwrap();
        for _ in 0..20 {
            let both = async { tokio::join!(shared.get(), shared.get(), shared.get()) };
            assert!(timeout(Duration::from_millis(20), both).await.is_err());
        }
        // All of the attempts together were two connections at most, and the next callers get exactly those.
        server.lets_in.send_replace(true);
        let (one, other) = tokio::join!(shared.get(), shared.get());
        let (one, other) = (one.unwrap(), other.unwrap());
        assert_eq!((server.came(), shared.status().size), (2, 2));
        drop((one, other));
    }

    #[tokio::test]
    async fn what_failed_while_nobody_waited_is_no_answer_for_who_comes_later() {
        let server = Slow::start().await;
        let patient = Patient::new(NoTls);
        let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = nobody.local_addr().unwrap().port();
        let away: Config = format!("host=127.0.0.1 port={port} user=postgres")
            .parse()
            .unwrap();
        let given_up = timeout(Duration::from_millis(50), patient.connect(&away)).await;
        assert!(given_up.is_err());
        // The server goes away, and with it the connections that it has not let in.
        drop(nobody);
        while !lock(&patient.left).iter().all(|it| it.0.is_finished()) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        server.lets_in.send_replace(true);
        patient.connect(&server.config).await.unwrap();
        assert_eq!(server.came(), 1);
        // An attempt that fails now reports its own error.
        assert!(patient.connect(&away).await.is_err());
        assert!(format!("{patient:?}").contains("left: 0"));
    }
}
