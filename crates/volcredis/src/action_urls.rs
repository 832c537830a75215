//! URLs of requests.

use std::sync::OnceLock;

use reqwest::Url;
use volcredis_core::model::Action;

/// The URLs of the requests of a client: one for each action of the model, made with its first request. Encoding a query takes
/// longer than a copy.
#[derive(Debug)]
pub(crate) struct ActionUrls {
    /// The URL without a query.
    endpoint: Url,
    /// In the order of [`Action::all`].
    urls: Box<[OnceLock<Box<Url>>]>,
}

impl ActionUrls {
    pub(crate) fn new(endpoint: Url) -> Self {
        Self { endpoint, urls: Action::all().iter().map(|_| OnceLock::new()).collect() }
    }

    /// Returns the URL of a request of an action with the given query.
    pub(crate) fn get(&self, action: &str, query: Option<&str>) -> Url {
        let make = || {
            let mut url = self.endpoint.clone();
            url.set_query(query);
            url
        };
        match Action::all().binary_search_by(|known| known.name.cmp(action)) {
            Ok(index) => {
                let url = self.urls[index].get_or_init(|| Box::new(make()));
                // A custom request can have another version.
                if url.query() == query { Url::clone(url) } else { make() }
            }
            Err(_) => make(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_have_the_query_of_their_request() {
        let urls = ActionUrls::new("https://redis.example/v1".parse().unwrap());
        for (action, query) in [
            ("CreateBackup", "Action=CreateBackup&Version=2020-12-07"),
            ("CreateBackup", "Action=CreateBackup&Version=2020-12-07"),
            ("CreateBackup", "Action=CreateBackup&Version=2031-01-01"),
            ("DescribeBackups", "Action=DescribeBackups&Version=2020-12-07"),
            ("Brand%20New", "Action=Brand%20New&Version=2020-12-07"),
        ] {
            let url = urls.get(action, Some(query));
            assert_eq!(url.as_str(), format!("https://redis.example/v1?{query}"));
        }
    }
}
