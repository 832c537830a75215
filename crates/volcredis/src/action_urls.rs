//! URLs of requests.

use reqwest::Url;
use volcredis_core::model::{Action, ActionTable};

/// The URLs of the requests of a client: one for each action of the model, made with its first request. Parsing a query takes
/// longer than a copy.
#[derive(Debug)]
pub(crate) struct ActionUrls {
    /// The URL without a query.
    endpoint: Url,
    urls: ActionTable<Url>,
}

impl ActionUrls {
    pub(crate) fn new(endpoint: Url) -> Self {
        Self { endpoint, urls: ActionTable::new() }
    }

    /// Returns the URL with the given query, which is always the same for an action of the model.
    pub(crate) fn get(&self, action: Option<&Action>, query: Option<&str>) -> Url {
        let make = || {
            let mut url = self.endpoint.clone();
            url.set_query(query);
            url
        };
        match action {
            Some(action) => self.urls.get_or_init(action, make).clone(),
            None => make(),
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
            (Action::find("CreateBackup").ok(), "Action=CreateBackup&Version=2020-12-07"),
            (Action::find("CreateBackup").ok(), "Action=CreateBackup&Version=2020-12-07"),
            (None, "Action=CreateBackup&Version=2031-01-01"),
            (Action::find("DescribeBackups").ok(), "Action=DescribeBackups&Version=2020-12-07"),
            (None, "Action=Brand%20New&Version=2020-12-07"),
        ] {
            let url = urls.get(action, Some(query));
            assert_eq!(url.as_str(), format!("https://redis.example/v1?{query}"));
        }
    }
}
