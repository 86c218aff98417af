//! Decides who may use the page: only a browser on this machine that has the token, and no page of another origin.

use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, header};

use super::Body;

/// Headers of every answer of the page. They forbid other hosts, inline scripts, frames, referrers and caches.
const HEADERS: &[(&str, &str)] = &[
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    ),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("cache-control", "no-store"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// The token, and the names under which the page may be requested.
pub(crate) struct Guard {
    token: String,
    port: u16,
}

/// The reason why a request is refused.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// The request uses another host name, which would let a page of that name read the answers (DNS rebinding).
    Host,
    /// A page of another origin sends the request.
    Origin,
    /// The token is missing.
    Token,
}

impl Guard {
    /// Makes a guard with a new token.
    pub(crate) fn new(port: u16) -> Result<Self, String> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| format!("no random bytes: {error}"))?;
        let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
        Ok(Self {
            token: digits.collect(),
            port,
        })
    }

    /// Returns the address that opens the page.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}/open/{}", self.port, self.token)
    }

    /// Returns the cookie's name, which has the port in it: browsers send cookies to all ports of a host.
    fn cookie(&self) -> String {
        format!("webhook_listen_{}", self.port)
    }

    /// Returns whether this is the path that sets the cookie.
    pub(crate) fn opens(&self, path: &str) -> bool {
        path.strip_prefix("/open/")
            .is_some_and(|given| same(given, &self.token))
    }

    /// Answers with a cookie that holds the token, and redirects to an address without the token.
    pub(crate) fn open(&self) -> Response<Body> {
        let mut answer = Response::new(Body::default());
        *answer.status_mut() = StatusCode::SEE_OTHER;
        let cookie = format!(
            "{}={}; Path=/; HttpOnly; SameSite=Strict",
            self.cookie(),
            self.token
        );
        let headers = answer.headers_mut();
        headers.insert(header::LOCATION, HeaderValue::from_static("/"));
        if let Ok(value) = HeaderValue::from_str(&cookie) {
            headers.insert(header::SET_COOKIE, value);
        }
        answer
    }

    /// Checks that the request comes from the page, or from a user who opens it.
    pub(crate) fn check<B>(&self, request: &Request<B>) -> Result<(), Refused> {
        let headers = request.headers();
        let names = [
            format!("127.0.0.1:{}", self.port),
            format!("localhost:{}", self.port),
        ];
        let host = only(headers, &header::HOST).ok_or(Refused::Host)?;
        let authority = request.uri().authority().map(http::uri::Authority::as_str);
        if !names.iter().any(|it| it == host) || authority.is_some_and(|it| it != host) {
            return Err(Refused::Host);
        }
        match headers.contains_key(header::ORIGIN) {
            true if only(headers, &header::ORIGIN) != Some(&*format!("http://{host}")) => {
                return Err(Refused::Origin);
            }
            // A browser names the origin in every request that may change something.
            false if request.method() != Method::GET => return Err(Refused::Origin),
            _ => {}
        }
        let opens = self.opens(request.uri().path()) && request.method() == Method::GET;
        let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
        // The user may follow the address from anywhere, since it holds the token.
        if !opens && site.is_some_and(|it| it != b"same-origin" && it != b"none") {
            return Err(Refused::Origin);
        }
        if !opens && !self.has_cookie(headers) {
            return Err(Refused::Token);
        }
        Ok(())
    }

    fn has_cookie(&self, headers: &HeaderMap) -> bool {
        let name = self.cookie();
        let all = headers.get_all(header::COOKIE).iter();
        let mut pairs = all
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        pairs.any(|(it, value)| it == name && same(value, &self.token))
    }
}

/// Adds the headers that every answer has.
pub(crate) fn protect(mut answer: Response<Body>) -> Response<Body> {
    for (name, value) in HEADERS {
        answer
            .headers_mut()
            .insert(*name, HeaderValue::from_static(value));
    }
    answer
}

fn only<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    let mut all = headers.get_all(name).iter();
    let value = all.next()?.to_str().ok()?;
    all.next().is_none().then_some(value)
}

/// Compares in constant time, so that the time tells nothing of where the texts differ.
fn same(given: &str, token: &str) -> bool {
    let pairs = given.bytes().zip(token.bytes());
    let differs = pairs.fold(0, |differs, (a, b)| differs | (a ^ b));
    given.len() == token.len() && std::hint::black_box(differs) == 0
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test should panic")]
mod tests {
    use super::*;

    fn ask(
        guard: &Guard,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
    ) -> Result<(), Refused> {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        guard.check(&request.body(()).unwrap())
    }

    #[test]
    fn only_the_page_itself_gets_an_answer() {
        let guard = Guard::new(7).unwrap();
        let open = format!("/open/{}", guard.token);
        let cookie = &*format!("a=b; webhook_listen_7={}", guard.token);
        let host = ("host", "127.0.0.1:7");
        let ask = |method, path, headers: &[_]| ask(&guard, method, path, headers);
        assert_eq!(ask("GET", &open, &[host]), Ok(()));
        assert_eq!(ask("GET", "/", &[host, ("cookie", cookie)]), Ok(()));
        let own = ("origin", "http://127.0.0.1:7");
        assert_eq!(ask("POST", "/x", &[host, own, ("cookie", cookie)]), Ok(()));
        // Rebinding: another name leads to this address.
        for other in [
            "evil.example",
            "127.0.0.1",
            "127.0.0.1:8",
            "localhost.evil.example:7",
            "[::1]:7",
            "",
        ] {
            assert_eq!(
                ask("GET", "/", &[("host", other), ("cookie", cookie)]),
                Err(Refused::Host),
                "{other}"
            );
            assert_eq!(
                ask("GET", &open, &[("host", other)]),
                Err(Refused::Host),
                "{other}"
            );
        }
        assert_eq!(ask("GET", "/", &[("cookie", cookie)]), Err(Refused::Host));
        assert_eq!(
            ask("GET", "/", &[host, host, ("cookie", cookie)]),
            Err(Refused::Host)
        );
        // A page of another origin asks, or one that does not name its origin.
        for other in [
            "null",
            "http://127.0.0.1:8",
            "https://127.0.0.1:7",
            "http://localhost:7",
            "http://evil.example",
        ] {
            let asked = ask("POST", "/x", &[host, ("origin", other), ("cookie", cookie)]);
            assert_eq!(asked, Err(Refused::Origin), "{other}");
        }
        assert_eq!(
            ask("POST", "/x", &[host, ("cookie", cookie)]),
            Err(Refused::Origin)
        );
        for site in ["cross-site", "same-site"] {
            let asked = ask(
                "GET",
                "/x",
                &[host, ("sec-fetch-site", site), ("cookie", cookie)],
            );
            assert_eq!(asked, Err(Refused::Origin), "{site}");
        }
        // The token is missing or wrong.
        let wrong = format!("webhook_listen_7={}", "0".repeat(64));
        let other_port = format!("webhook_listen_8={}", guard.token);
        for other in ["", "webhook_listen_7=", &wrong, &other_port] {
            assert_eq!(
                ask("GET", "/", &[host, ("cookie", other)]),
                Err(Refused::Token),
                "{other}"
            );
        }
        let shorter = open.get(..open.len() - 1).unwrap();
        assert_eq!(ask("GET", shorter, &[host]), Err(Refused::Token));
        assert_eq!(ask("GET", "/open/", &[host]), Err(Refused::Token));
        assert_ne!(Guard::new(7).unwrap().token, guard.token);
    }

    #[test]
    fn the_cookie_stays_on_this_site() {
        let guard = Guard::new(7).unwrap();
        let answer = guard.open();
        let cookie = answer
            .headers()
            .get("set-cookie")
            .unwrap()
            .to_str()
            .unwrap();
        assert!(
            cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict"),
            "{cookie}"
        );
        assert_eq!(answer.headers().get("location").unwrap(), "/");
    }
}
