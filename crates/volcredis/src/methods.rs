//! One method per action, on both clients.

use std::borrow::Borrow;
use std::future::Future;

use volcredis_core::actions::*;

use crate::generated::examples::{example_request, likely_errors};

/// Implements a method per action for [`Client`](crate::Client) and [`AsyncClient`](crate::AsyncClient).
///
/// The blocking methods are inline, so that a program compiles only those that it calls. Those of the async client are generic.
macro_rules! methods {
    ($(#[doc = $summary:literal] $name:literal, $method:ident, $request:ident, $response:ident;)+) => {
        /// Actions.
        #[cfg(feature = "blocking")]
        impl crate::Client {
            $(
                #[doc = $summary]
                ///
                #[doc = concat!(
                    "```\n# use volcredis::actions::*;\n# use volcredis::types::*;\n",
                    "# let mock = volcredis::test_util::MockTransport::new();\n# mock.success(serde_json::json!({}));\n",
                    "# let client = volcredis::Client::builder(\"cn-beijing\").mock(&mock).build()?;\n",
                    "let request = ", example_request!($method), ";\n",
                    "let response = client.", stringify!($method), "(&request)?;\n",
                    "println!(\"{:?}\", response.result);\n",
                    "# Ok::<(), volcredis::Error>(())\n```"
                )]
                ///
                /// # Errors
                ///
                #[doc = concat!("Returns an error if the call fails or the request violates the rules of [`", stringify!($request), "`].")]
                #[doc = likely_errors!($method)]
                #[inline]
                pub fn $method(
                    &self,
                    request: &$request,
                ) -> Result<crate::Response<$response>, crate::Error> {
                    self.send(request)
                }
            )+
        }

        /// Actions.
        ///
        /// A method takes a request or a reference to one. With a request, its future owns all it needs, so that it can be
        /// spawned:
        ///
        /// ```no_run
        /// use volcredis::actions::DescribeRegionsRequest;
        ///
        /// # async fn example(client: volcredis::AsyncClient) -> Result<(), Box<dyn std::error::Error>> {
        /// let call = tokio::spawn(client.describe_regions(DescribeRegionsRequest::new()));
        /// println!("{:?}", call.await??.result);
        /// # Ok(())
        /// # }
        /// ```
        impl crate::AsyncClient {
            $(
                #[doc = $summary]
                ///
                #[doc = concat!(
                    "```\n# use volcredis::actions::*;\n# use volcredis::types::*;\n",
                    "# let mock = volcredis::test_util::MockTransport::new();\n# mock.success(serde_json::json!({}));\n",
                    "# let client = volcredis::AsyncClient::builder(\"cn-beijing\").mock(&mock).build()?;\n",
                    "# let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();\n",
                    "# runtime.block_on(async {\n",
                    "let request = ", example_request!($method), ";\n",
                    "let response = client.", stringify!($method), "(request).await?;\n",
                    "println!(\"{:?}\", response.result);\n",
                    "# Ok::<(), volcredis::Error>(())\n# })?;\n# Ok::<(), volcredis::Error>(())\n```"
                )]
                ///
                /// # Errors
                ///
                #[doc = concat!("Returns an error if the call fails or the request violates the rules of [`", stringify!($request), "`].")]
                #[doc = likely_errors!($method)]
                pub fn $method<R: Borrow<$request> + Send + Sync>(
                    &self,
                    request: R,
                ) -> impl Future<Output = Result<crate::Response<$response>, crate::Error>> + Send + use<R> {
                    let client = self.clone();
                    async move { client.send::<$request>(request.borrow()).await }
                }
            )+
        }
    };
}

volcredis_core::for_each_action!(methods);
