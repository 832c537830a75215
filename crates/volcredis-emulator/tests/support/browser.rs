//! A page in headless Chromium, controlled by its DevTools protocol over a pipe.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Passes standard input and output as the file descriptors that the protocol uses.
const START: &str = r#"exec chromium "$@" 3<&0 4>&1 >/dev/null"#;

/// An open page. The browser ends when it is dropped.
pub(crate) struct Page {
    browser: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    session: Option<String>,
    sent: u64,
    _profile: tempfile::TempDir,
}

impl Page {
    /// Opens a page, which may use the clipboard. Returns `None` without a browser.
    pub(crate) fn open(address: &str, origin: &str) -> Option<Self> {
        let mut version = Command::new("chromium");
        if version.arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_err() {
            eprintln!("skipped: no `chromium` is installed");
            return None;
        }
        let profile = tempfile::tempdir().unwrap();
        let mut command = Command::new("/bin/sh");
        command.args(["-c", START, "sh", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"]);
        command.args(["--no-proxy-server", "--remote-debugging-pipe"]);
        command.arg(format!("--user-data-dir={}", profile.path().display()));
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut browser = command.spawn().unwrap();
        let (input, output) = (browser.stdin.take().unwrap(), browser.stdout.take().unwrap());
        let output = BufReader::new(output);
        let mut page = Self { browser, input, output, session: None, sent: 0, _profile: profile };
        let permissions =
            json!({"origin": origin, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]});
        page.send("Browser.grantPermissions", &permissions);
        let target = page.send("Target.createTarget", &json!({"url": address}));
        let attach = json!({"targetId": target["targetId"], "flatten": true});
        let session = page.send("Target.attachToTarget", &attach)["sessionId"].as_str().unwrap().to_owned();
        page.session = Some(session);
        page.wait_until_loaded("location.protocol === 'http:'");
        Some(page)
    }

    /// Waits until a page is shown of which an expression is true, and its script has run: clicks before that are lost.
    #[track_caller]
    pub(crate) fn wait_until_loaded(&mut self, expression: &str) {
        self.wait_until(&format!("document.readyState === 'complete' && ({expression})"));
    }

    /// Sets the size of the screen.
    #[track_caller]
    pub(crate) fn resize(&mut self, width: u32, height: u32, is_mobile: bool) {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": is_mobile});
        self.send("Emulation.setDeviceMetricsOverride", &size);
    }

    /// Sets what the user prefers: `light` or `dark`.
    #[track_caller]
    pub(crate) fn prefer_colors(&mut self, scheme: &str) {
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.send("Emulation.setEmulatedMedia", &json!({"features": features}));
    }

    /// Sends a command, and returns the reply.
    fn exchange(&mut self, method: &str, parameters: &Value) -> Value {
        self.sent += 1;
        let mut message = json!({"id": self.sent, "method": method, "params": parameters});
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        self.input.write_all(format!("{message}\0").as_bytes()).unwrap();
        loop {
            let mut bytes = Vec::new();
            self.output.read_until(0, &mut bytes).unwrap();
            assert_eq!(bytes.pop(), Some(0), "the browser has ended");
            let reply: Value = serde_json::from_slice(&bytes).unwrap();
            if reply["id"] == self.sent {
                return reply;
            }
        }
    }

    /// Sends a command, and returns its result.
    #[track_caller]
    fn send(&mut self, method: &str, parameters: &Value) -> Value {
        let reply = self.exchange(method, parameters);
        assert_eq!(reply["error"], Value::Null, "{method} {parameters}");
        reply["result"].clone()
    }

    /// Evaluates an expression, whose promise is awaited if it is one.
    #[track_caller]
    pub(crate) fn evaluate(&mut self, expression: &str) -> Value {
        let parameters = json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        let result = self.send("Runtime.evaluate", &parameters);
        assert_eq!(result["exceptionDetails"], Value::Null, "{expression}");
        result["result"]["value"].clone()
    }

    /// Waits until an expression, or its promise, is true.
    #[track_caller]
    pub(crate) fn wait_until(&mut self, expression: &str) {
        let deadline = Instant::now() + Duration::from_secs(60);
        let expression = format!(
            "(async () => {{ try {{ return Boolean(await ({expression})); }} catch {{ return false; }} }})()"
        );
        let parameters = json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        // A page that is being left ends the evaluation with an error.
        while self.exchange("Runtime.evaluate", &parameters)["result"]["result"]["value"] != json!(true) {
            assert!(Instant::now() < deadline, "timed out: {expression}");
            std::thread::yield_now();
        }
    }

    /// Clicks the first line of the element that an expression returns.
    #[track_caller]
    pub(crate) fn click(&mut self, element: &str) {
        let middle = format!(
            "(() => {{ const element = {element}; element.scrollIntoView({{ block: 'center' }}); \
             const box = element.getClientRects()[0]; \
             return [box.x + box.width / 2, box.y + box.height / 2]; }})()"
        );
        let middle = self.evaluate(&middle);
        for kind in ["mousePressed", "mouseReleased"] {
            let event =
                json!({"type": kind, "x": middle[0], "y": middle[1], "button": "left", "clickCount": 1});
            self.send("Input.dispatchMouseEvent", &event);
        }
    }

    /// Enters text into the element that has the focus.
    #[track_caller]
    pub(crate) fn enter(&mut self, text: &str) {
        self.send("Input.insertText", &json!({"text": text}));
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        let _ = self.browser.kill();
        let _ = self.browser.wait();
    }
}
