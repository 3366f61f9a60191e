package org.alongside.stress;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Sends the requests of a seed, a world for each few hundred of them, and gathers what was wrong.
final class Run {

    private static final int OF_ONE_WORLD = 500;
    private static final int OF_ONE_ADDRESS = 40;
    private static final int SENDERS = 4;

    private static final AtomicInteger WORLDS = new AtomicInteger();

    private final Contract contract = Contract.read();
    private final Verdict verdict = new Verdict(contract);
    private final Hostility hostility;
    private final InetSocketAddress server;

    private final Map<String, Map<String, Integer>> groups = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, List<String>> findings = new TreeMap<>();

    Run(URI server, long seed) {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort());
        this.hostility = new Hostility(contract, seed);
    }

    /// What was wrong, and which requests had it.
    Map<String, List<String>> all(int requests) throws Exception {
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            var parts = IntStream.iterate(0, first -> first < requests, first -> first + OF_ONE_WORLD)
                    .<Callable<Void>>mapToObj(first -> () -> {
                        part(first, Math.min(first + OF_ONE_WORLD, requests), false);
                        return null;
                    })
                    .toList();
            for (Future<Void> part : senders.invokeAll(parts)) {
                part.get();
            }
        }
        return findings;
    }

    /// One request after those that came before it in its world; says on the way what went there and back.
    Map<String, List<String>> only(int number) throws IOException {
        part(number - number % OF_ONE_WORLD, number + 1, true);
        return findings;
    }

    private void part(int from, int to, boolean showLast) throws IOException {
        var world = World.make(WORLDS.incrementAndGet());
        var line = new Line(server);
        try {
            for (var number = from; number < to; number++) {
                var request = hostility.request(number, world);
                if (request.garbled || !line.isOpen() || number % OF_ONE_ADDRESS == 0) {
                    line.close();
                    line = new Line(server);
                }
                var bytes = request.bytes();
                Answer answer;
                try {
                    answer = line.send(bytes, request.method.equals("HEAD"), request.garbled);
                    if (answer.status() == 0 && !request.garbled) { // the server may close a line at any time
                        line.close();
                        line = new Line(server);
                        answer = line.send(bytes, request.method.equals("HEAD"), false);
                    }
                } catch (IOException | RuntimeException unreadable) {
                    throw new IOException("%s\n%s".formatted(request, shown(bytes)), unreadable);
                }
                if (request.garbled) {
                    line.close();
                    line = new Line(server);
                }
                note(request, bytes, answer, verdict.on(request, answer, world));
                if (showLast && number == to - 1) {
                    System.out.printf("%s%n>>>%n%s%n<<<%n%s%n", request, shown(bytes), answer);
                }
            }
        } finally {
            line.close();
        }
    }

    private static String shown(byte[] bytes) {
        var text = new String(bytes, ISO_8859_1);
        return text.length() > 2_500 ? text.substring(0, 2_500) + " …" : text;
    }

    private synchronized void note(Request request, byte[] bytes, Answer answer, List<String> wrong) {
        var kind = answer.status() == 0 ? "silence" : answer.status() / 100 + "xx";
        groups.computeIfAbsent(request.operation.group(), _ -> new TreeMap<>()).merge(kind, 1, Integer::sum);
        statuses.merge(answer.status(), 1, Integer::sum);
        for (var one : wrong) {
            var same = findings.computeIfAbsent(one, _ -> new ArrayList<>());
            same.add(same.size() < 3 ? "%s%n%s%n%s%n".formatted(request, shown(bytes), answer) : request.toString());
        }
    }

    int count(int status) {
        return statuses.getOrDefault(status, 0);
    }

    String summary() {
        var text = new StringBuilder("statuses (0: hung up): %s%n".formatted(statuses));
        groups.forEach((group, kinds) -> text.append("  %-22s %6d  %s%n"
                .formatted(
                        group,
                        kinds.values().stream().mapToInt(Integer::intValue).sum(),
                        kinds)));
        return text.append("findings: ").append(findings.size()).toString();
    }

    String report() {
        var text = new StringBuilder(summary()).append('\n');
        findings.forEach((what, requests) -> {
            text.append("\n=== %d × %s%n".formatted(requests.size(), what));
            requests.forEach(one -> text.append(one).append('\n'));
        });
        return text.toString();
    }
}
