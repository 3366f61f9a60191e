package org.alongside.stress;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.function.UnaryOperator;

/// Requests that no client would send, because they are hardly HTTP.
final class WrongFrames {

    static final List<Wrong> ALL = List.of(
            head("bad chunk", "Transfer-Encoding: chunked\r\n", "zz\r\nabc\r\n0\r\n\r\n"),
            head("chunk without end", "Transfer-Encoding: chunked\r\n", "5\r\nab"),
            head("endless chunk", "Transfer-Encoding: chunked\r\n", "ffffffffffffffff\r\nab"),
            head("negative chunk", "Transfer-Encoding: chunked\r\n", "-1\r\nab"),
            head("length and chunks", "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "0\r\n\r\n"),
            head("two codings", "Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"),
            head("coding that is none", "Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n", "{}"),
            head("identity", "Transfer-Encoding: identity\r\nContent-Length: 2\r\n", "{}"),
            head("negative length", "Content-Length: -1\r\n", ""),
            head("length that is none", "Content-Length: many\r\n", "{}"),
            head("length of a signed number", "Content-Length: +2\r\n", "{}"),
            head("length beyond numbers", "Content-Length: 99999999999999999999\r\n", "{}"),
            head("two lengths", "Content-Length: 2\r\nContent-Length: 3\r\n", "{} "),
            head("two lengths in one", "Content-Length: 2, 2\r\n", "{}"),
            head("length too long", "Content-Length: 500\r\n", "{}"),
            head("too much announced", "Content-Length: 2000000\r\n", "{}"),
            head("far too much announced", "Content-Length: 200000000\r\n", "{}"),
            head("a request behind", "Content-Length: 0\r\n", "GET /api/places HTTP/1.1\r\nHost: a\r\n\r\n"),
            head("waits for a sign", "Expect: 100-continue\r\nContent-Length: 2\r\n", "{}"),
            head("waits for another sign", "Expect: x\r\nContent-Length: 2\r\n", "{}"),
            head(
                    "upgrade",
                    "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x\r\n",
                    ""),
            head(
                    "upgrade to 2",
                    "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n",
                    ""),
            head("two hosts", "Host: a\r\nHost: b\r\n", ""),
            head("folded", "X-Folded: a\r\n b\r\n", ""),
            head("folded first", " X: a\r\n", ""),
            head("space before the colon", "X-Space : a\r\n", ""),
            head("header without a name", ": a\r\n", ""),
            head("header without a colon", "nothing\r\n", ""),
            head("nul in a header", "X-Nul: a\u0000b\r\n", ""),
            head("nul in a name", "X-\u0000: a\r\n", ""),
            head("return in a header", "X-Return: a\rb\r\n", ""),
            head("umlaut in a name", "X-\u00fc: a\r\n", ""),
            head("long header", "X-Long: " + "x".repeat(70_000) + "\r\n", ""),
            head("long name", "x".repeat(70_000) + ": x\r\n", ""),
            head("headers without end", "X: x\r\n".repeat(3_000), ""),
            target("percent that is none", target -> target + "%zz"),
            target("percent alone", target -> target + "%"),
            target("percent in a parameter", target -> target + "?q=%zz"),
            target("half a percent in a parameter", target -> target + "?limit=1&q=%e"),
            target("bytes", target -> target + "\u00ff\u00fe"),
            target("signs", target -> target + "?q=|{}\"<>^`"),
            target("signs in a path", target -> target + "/|{}\"<>^`"),
            target("a space", target -> target + " x"),
            target("a tab", target -> target + "\tx"),
            target("nul", target -> target + "\u0000"),
            target("fragment", target -> target + "#x"),
            target("star", target -> "*"),
            target("without a slash", target -> target.substring(1)),
            target("empty", target -> ""),
            target("whole address", target -> "http://evil.example" + target),
            target("another scheme", target -> "file:///etc/passwd"),
            target("only a host", target -> "evil.example:443"),
            target("question only", target -> "?" + target),
            target("long", target -> target + "?q=" + "x".repeat(10_000)),
            target("very long", target -> target + "?q=" + "x".repeat(100_000)),
            target("two questions", target -> target + "?a?b&&&=&"),
            changed("old version", " HTTP/1.1\r\n", " HTTP/1.0\r\n"),
            changed("newer version", " HTTP/1.1\r\n", " HTTP/9.9\r\n"),
            changed("no version", " HTTP/1.1\r\n", "\r\n"),
            changed("another protocol", " HTTP/1.1\r\n", " ICY/1.1\r\n"),
            changed("no host", "Host: localhost\r\n", ""),
            changed("line feeds only", "\r\n", "\n"),
            changed("returns only", "\r\n", "\r"),
            method("get"),
            method("G\u0000T"),
            method("G\u00cbT"),
            method(""),
            method("X".repeat(9_000)),
            method("CONNECT"),
            whole("http 2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\u0000\u0000\u0000\u0004\u0000\u0000\u0000\u0000\u0000"),
            whole("tls", "\u0016\u0003\u0001\u0000\u00a5\u0001\u0000\u0000\u00a1\u0003\u0003"),
            whole("nothing", "\r\n\r\n"),
            whole("noise", "\u0000\u0001\u0002\u00ff\u00fe\r\n\r\n"));

    private WrongFrames() {}

    private static Wrong head(String name, String lines, String body) {
        return new Wrong("frame: " + name, (r, dice) -> {
            var own = lines.startsWith("Content-Length") || lines.startsWith("Transfer") || lines.startsWith("Expect");
            r.drop("Content-Length");
            r.drop("Transfer-Encoding");
            if (own) {
                r.body(new byte[0]);
                r.header("Content-Length", "0");
            }
            var before = r.head();
            var cut = own ? before.replaceFirst("(?i)Content-Length: 0\r\n", "") : before;
            var line = cut.indexOf("\r\n") + 2;
            var text = cut.substring(0, line) + lines + cut.substring(line);
            r.whole(Request.joined(text.getBytes(ISO_8859_1), own ? body.getBytes(ISO_8859_1) : r.body()));
        });
    }

    private static Wrong target(String name, UnaryOperator<String> change) {
        return new Wrong("frame: target, " + name, (r, dice) -> {
            r.target = change.apply(r.target());
            r.whole(r.bytes());
        });
    }

    private static Wrong changed(String name, String from, String to) {
        return new Wrong(
                "frame: " + name,
                (r, dice) -> r.whole(Request.joined(r.head().replace(from, to).getBytes(ISO_8859_1), r.body())));
    }

    private static Wrong method(String method) {
        return new Wrong("frame: method", (r, dice) -> {
            r.method = method;
            r.whole(r.bytes());
        });
    }

    private static Wrong whole(String name, String bytes) {
        return new Wrong("frame: " + name, (r, dice) -> r.whole(bytes.getBytes(ISO_8859_1)));
    }
}
