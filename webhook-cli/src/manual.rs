//! `webhook completions` and `webhook man`: print completion scripts for shells, and manual pages.

use std::io::{self, Write as _};

use clap::CommandFactory as _;

use crate::Failure;
use crate::args::Arguments;

/// Prints the completion script for a shell.
pub(crate) fn completions(shell: clap_complete::Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "webhook", &mut script);
    print(&script)
}

/// Prints the manual page of the whole command, or of one subcommand.
pub(crate) fn page(of: Option<&str>) -> Result<(), Failure> {
    let mut all = Arguments::command();
    all.build();
    let command = match of {
        None => all,
        Some(name) => {
            let found = all.find_subcommand(name).cloned();
            let found =
                found.ok_or_else(|| Failure::Usage(format!("no command is called {name}")))?;
            found.display_name(format!("webhook-{name}"))
        }
    };
    let mut text = Vec::new();
    let page = clap_mangen::Man::new(command);
    page.render(&mut text).map_err(Failure::usage)?;
    print(&text)
}

/// Prints the text. A reader that closes the pipe early is no failure.
fn print(text: &[u8]) -> Result<(), Failure> {
    match io::stdout().lock().write_all(text) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::usage(error)),
        _ => Ok(()),
    }
}
