//! Starts RabbitMQ, as Debian packages it.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::process::{Folder, Port, Process, program};

/// A RabbitMQ broker on 127.0.0.1: a node of its own, with the user `guest`, its password `guest`, and the virtual host
/// `/`. It takes about ten seconds to start, and longer on a busy machine, so the tests of one program share it.
#[derive(Debug)]
pub struct RabbitMq {
    process: Option<Process>,
    port: Port,
    /// The port on which its node listens for other nodes.
    node_port: Port,
    /// Its own daemon of node names, so that it meets no other node of this machine.
    _names: Process,
    names_port: Port,
    folder: Folder,
    program: PathBuf,
}

impl RabbitMq {
    /// Starts a broker. If it is not installed, says so on standard error and returns `None`. `configuration` holds the
    /// lines of its `rabbitmq.conf`.
    ///
    /// # Errors
    ///
    /// Returns an error if a broker that is installed does not start.
    ///
    /// # Panics
    ///
    /// Panics if the program is missing and `CI` is set.
    pub fn start(configuration: &[&str]) -> io::Result<Option<Self>> {
        // The program that Debian has in /usr/sbin switches to another user first.
        let program = program("rabbitmq-server", &["/usr/lib/rabbitmq/bin".into()]);
        let (Some(program), Some(epmd)) = (program, crate::process::program("epmd", &[])) else {
            crate::skipped("rabbitmq-server", "rabbitmq-server");
            return Ok(None);
        };
        let folder = Folder::new("rabbitmq", None)?;
        std::fs::write(folder.0.join("rabbitmq.conf"), configuration.join("\n"))?;
        std::fs::write(folder.0.join("plugins"), "[].")?;
        let names_port = Port::take()?;
        let command = [
            epmd.display().to_string(),
            "-port".to_owned(),
            names_port.number().to_string(),
            "-address".to_owned(),
            "127.0.0.1".to_owned(),
        ];
        let names = Process::start(&command, &folder, "errors", None)?;
        names_port.await_listener(&names, Duration::from_secs(20))?;
        let mut server = Self {
            process: None,
            port: Port::take()?,
            node_port: Port::take()?,
            _names: names,
            names_port,
            folder,
            program,
        };
        server.restart()?;
        Ok(Some(server))
    }

    /// Kills the broker at once.
    pub fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill();
        }
    }

    /// Stops the broker in order and starts it again.
    ///
    /// A node of RabbitMQ 3.10 writes down which quorum queues it has every three minutes, and when it is stopped. If a
    /// queue is declared after that and the node is killed before the next time, the queue never has a leader again. So
    /// a test that kills a broker calls this after declaring its queues.
    ///
    /// # Errors
    ///
    /// Returns an error if it does not end, or does not start.
    pub fn settle(&mut self) -> io::Result<()> {
        if let Some(mut process) = self.process.take() {
            process.stop()?;
        }
        self.restart()
    }

    /// Starts the broker again on the same port, with the same data.
    ///
    /// # Errors
    ///
    /// Returns an error if it does not start.
    pub fn restart(&mut self) -> io::Result<()> {
        self.kill();
        let folder = &self.folder.0;
        let within = |name: &str| folder.join(name).display().to_string();
        let settings = [
            ("HOME", folder.display().to_string()),
            ("LC_ALL", "C.UTF-8".to_owned()),
            ("RABBITMQ_NODENAME", format!("webhook{}@localhost", self.port())),
            ("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1".to_owned()),
            ("RABBITMQ_NODE_PORT", self.port().to_string()),
            ("RABBITMQ_DIST_PORT", self.node_port.number().to_string()),
            ("RABBITMQ_MNESIA_BASE", within("data")),
            ("RABBITMQ_LOG_BASE", within("logs")),
            ("RABBITMQ_CONFIG_FILE", within("rabbitmq.conf")),
            ("RABBITMQ_CONF_ENV_FILE", within("environment")),
            ("RABBITMQ_ENABLED_PLUGINS_FILE", within("plugins")),
            // This makes the started process the broker itself, and not a shell around it.
            ("RUNNING_UNDER_SYSTEMD", "true".to_owned()),
            ("ERL_EPMD_ADDRESS", "127.0.0.1".to_owned()),
            ("ERL_EPMD_PORT", self.names_port.number().to_string()),
            // The schedulers do not wait in a busy loop, because other tests need the processor. A message that the
            // broker could not hand back to a full queue is tried again after two seconds instead of three minutes.
            (
                "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS",
                "+S 2:2 +sbwt none +sbwtdcpu none +sbwtdio none -kernel inet_dist_use_interface {127,0,0,1} \
                 -rabbit dead_letter_worker_publisher_confirm_timeout 2000"
                    .to_owned(),
            ),
        ];
        let mut command = vec!["env".to_owned()];
        command.extend(settings.map(|(name, value)| format!("{name}={value}")));
        command.push(self.program.display().to_string());
        let process = Process::start(&command, &self.folder, "errors", None)?;
        // It listens once everything else is ready.
        self.port
            .await_listener(&process, Duration::from_secs(300))?;
        self.process = Some(process);
        Ok(())
    }

    /// The id of the broker's process.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.process.as_ref().map(|it| it.id)
    }

    /// The port on which it listens.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port.number()
    }

    /// The address of the broker.
    #[must_use]
    pub fn url(&self) -> String {
        format!("amqp://guest:guest@127.0.0.1:{}/%2f", self.port())
    }
}
