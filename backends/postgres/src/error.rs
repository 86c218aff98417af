//! The errors between a program and its database.

use std::fmt;

use deadpool_postgres::PoolError;
use tokio_postgres::error::{Severity, SqlState};

/// The error of a database that could not do what was asked, or could not say whether it did.
#[derive(Debug)]
pub struct Error {
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Sql(tokio_postgres::Error),
    Pool(PoolError),
    NoConnection,
    NoAnswer,
    Ended,
}

impl Error {
    /// The error that the server or the connection gave, if that is a cause of this one.
    #[must_use]
    pub const fn sql(&self) -> Option<&tokio_postgres::Error> {
        match &self.kind {
            Kind::Sql(error) => Some(error),
            _ => None,
        }
    }

    /// The server's [SQLSTATE](https://www.postgresql.org/docs/current/errcodes-appendix.html), such as `23505` for a
    /// row that exists already.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.sql()?.code().map(SqlState::code)
    }

    pub(crate) const fn no_connection() -> Self {
        Self {
            kind: Kind::NoConnection,
        }
    }

    pub(crate) const fn no_answer() -> Self {
        Self {
            kind: Kind::NoAnswer,
        }
    }

    pub(crate) const fn ended() -> Self {
        Self { kind: Kind::Ended }
    }

    /// Whether the server has refused the statement. Otherwise the connection broke, and whether the statement was
    /// executed is unknown.
    pub(crate) fn is_refusal(&self) -> bool {
        self.sql()
            .and_then(tokio_postgres::Error::as_db_error)
            .is_some_and(|error| error.parsed_severity() == Some(Severity::Error))
    }

    /// Whether the transaction conflicted with another one, and may succeed if it runs again.
    pub(crate) fn wants_another_run(&self) -> bool {
        let code = self.sql().and_then(tokio_postgres::Error::code);
        code.is_some_and(|code| {
            *code == SqlState::T_R_SERIALIZATION_FAILURE || *code == SqlState::T_R_DEADLOCK_DETECTED
        })
    }

    /// Whether the statement waited for a lock until its timeout.
    pub(crate) fn is_lock_timeout(&self) -> bool {
        let code = self.sql().and_then(tokio_postgres::Error::code);
        code == Some(&SqlState::LOCK_NOT_AVAILABLE)
    }

    /// Whether an earlier statement of the same transaction had failed already.
    pub(crate) fn is_of_an_aborted_transaction(&self) -> bool {
        let code = self.sql().and_then(tokio_postgres::Error::code);
        code == Some(&SqlState::IN_FAILED_SQL_TRANSACTION)
    }
}

impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Self {
        Self {
            kind: Kind::Sql(error),
        }
    }
}

impl From<PoolError> for Error {
    fn from(error: PoolError) -> Self {
        Self {
            kind: match error {
                PoolError::Backend(error) => Kind::Sql(error),
                other => Kind::Pool(other),
            },
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Sql(error) => match error.as_db_error() {
                Some(refusal) => write!(f, "{} ({})", refusal.message(), refusal.code().code()),
                None => write!(f, "the connection to PostgreSQL failed: {error}"),
            },
            Kind::Pool(error) => write!(f, "the pool gave no connection: {error}"),
            Kind::NoConnection => f.write_str(
                "the pool had no free connection in time: make it larger, or let handlers be shorter",
            ),
            Kind::NoAnswer => f.write_str("PostgreSQL gave no answer in time"),
            Kind::Ended => f.write_str(
                "the transaction has ended with its handler: finish what uses it before the handler returns",
            ),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            Kind::Sql(error) => Some(error),
            Kind::Pool(error) => Some(error),
            Kind::NoConnection | Kind::NoAnswer | Kind::Ended => None,
        }
    }
}
