//! The processes that a run starts, kills and starts again.

use std::net::Ipv4Addr;
use std::process::Stdio;
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio::time::{sleep, timeout};

use crate::modes::{Mode, Setup};
use crate::{Failure, senders};

pub(crate) struct Process {
    role: &'static str,
    mode: &'static Mode,
    setup: Setup,
    child: Option<Child>,
}

impl Process {
    pub(crate) async fn start(
        role: &'static str,
        mode: &'static Mode,
        setup: Setup,
    ) -> Result<Self, Failure> {
        let mut process = Self {
            role,
            mode,
            setup,
            child: None,
        };
        process.restart().await?;
        Ok(process)
    }

    pub(crate) async fn restart(&mut self) -> Result<(), Failure> {
        let works = self.role == "work";
        let program = match &self.setup.receiver {
            Some(program) if !works => program.clone(),
            _ => std::env::current_exe()?,
        };
        let mut child = Command::new(program)
            .env("SECRET", senders::SECRET)
            .args(self.setup.arguments(self.role, self.mode))
            .stdin(Stdio::piped())
            .stdout(if works {
                Stdio::piped()
            } else {
                Stdio::inherit()
            })
            .kill_on_drop(true)
            .spawn()?;
        // The signal to stop would simply end a process that does not handle it yet, so this waits until it does.
        if let Some(stdout) = child.stdout.as_mut() {
            let mut line = String::new();
            let mut stdout = BufReader::new(stdout);
            let ready = stdout.read_line(&mut line);
            if timeout(Duration::from_secs(60), ready).await?? == 0 {
                return Err("the work process does not start".into());
            }
        }
        self.child = Some(child);
        let started = Instant::now();
        while self.role == "receive"
            && TcpStream::connect((Ipv4Addr::LOCALHOST, self.setup.port))
                .await
                .is_err()
        {
            let ended = self.child.as_mut().and_then(|it| it.try_wait().ok()?);
            if ended.is_some() || started.elapsed() > Duration::from_secs(60) {
                return Err(format!("the {} process does not start", self.role).into());
            }
            sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    pub(crate) fn id(&self) -> Option<u32> {
        self.child.as_ref()?.id()
    }

    /// Kills the process immediately.
    pub(crate) async fn kill(&mut self) -> Result<(), Failure> {
        if let Some(mut child) = self.child.take() {
            child.kill().await?;
        }
        Ok(())
    }

    /// Tells the process to stop, and waits until it has.
    pub(crate) async fn stop(&mut self) -> Result<(), Failure> {
        let Some(mut child) = self.child.take() else {
            return Ok(());
        };
        let id = child.id().unwrap_or_default().to_string();
        // `wait` would close the pipe, and the process would take that for the end of the run.
        let _held = child.stdin.take();
        Command::new("kill").args(["-TERM", &id]).status().await?;
        match timeout(Duration::from_secs(40), child.wait()).await {
            Ok(Ok(ended)) if ended.success() => Ok(()),
            Ok(_) => Err(format!(
                "the {} process of {} that was told to stop failed",
                self.role, self.mode.name
            )
            .into()),
            Err(_) => Err(format!(
                "the {} process of {} that was told to stop goes on",
                self.role, self.mode.name
            )
            .into()),
        }
    }
}
