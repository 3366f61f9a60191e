package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the database does when nothing stands before it: a script of prepared statements over and over, by `pgbench`
/// where it is installed, otherwise by a loop over JDBC that reads the same script.
final class Sql {

    private static final Pattern SET = Pattern.compile("\\\\set (\\w+) random\\((\\d+), (\\d+)\\)");
    private static final Pattern VARIABLE = Pattern.compile("(?<!:):([a-z]+)\\b");
    private static final Pattern TRANSACTIONS = Pattern.compile("actually processed: (\\d+)");
    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");

    private final boolean pgbench = Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
    private final int port;
    private final String database;
    private final int connections;

    Sql(int port, String database, int connections) {
        this.port = port;
        this.database = database;
        this.connections = connections;
    }

    String name() {
        return pgbench ? "pgbench" : "bare JDBC loop";
    }

    Load.Result run(Path script, int seconds) throws IOException, InterruptedException {
        return pgbench ? pgbench(script, seconds) : loop(script, seconds);
    }

    private Load.Result pgbench(Path script, int seconds) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + connections,
                        "--time=" + seconds,
                        "--file=" + script,
                        "--host=127.0.0.1",
                        "--port=" + port,
                        "--username=postgres",
                        database)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        var answers = TRANSACTIONS.matcher(said);
        var rate = PER_SECOND.matcher(said);
        if (process.waitFor() == 0 && said.contains("actually processed: 0\n") && seconds < 10) {
            return pgbench(script, 2 * seconds); // on a busy machine even connecting can take a second
        }
        if (process.waitFor() != 0 || !answers.find() || !rate.find()) {
            throw new IOException("pgbench failed: " + said);
        }
        var number = Long.parseLong(answers.group(1));
        return new Load.Result(number, number / Double.parseDouble(rate.group(1)), 0);
    }

    /// By a loop over JDBC, on connections that are opened for it.
    Load.Result loop(Path script, int seconds) throws IOException, InterruptedException {
        var lines = Files.readAllLines(script);
        var opened = new ArrayList<Connection>();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (var index = 0; index < connections; index++) {
                opened.add(DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres&stringtype=unspecified&prepareThreshold=1"
                                .formatted(port, database)));
            }
            var begin = System.nanoTime();
            var end = begin + seconds * 1_000_000_000L;
            var all = IntStream.range(0, connections)
                    .mapToObj(index -> threads.submit(() -> loop(opened.get(index), lines, end, new Random())))
                    .toList();
            var number = 0L;
            for (Future<Long> one : all) {
                number += one.get();
            }
            return new Load.Result(number, (System.nanoTime() - begin) / 1e9, 0);
        } catch (SQLException | java.util.concurrent.ExecutionException failed) {
            throw new IOException(failed);
        } finally {
            for (var connection : opened) {
                try {
                    connection.close();
                } catch (SQLException _) {
                    continue; // the next one is to be closed too
                }
            }
        }
    }

    private static long loop(Connection connection, List<String> lines, long end, Random chance) throws SQLException {
        var statements = new HashMap<String, PreparedStatement>();
        var number = 0L;
        while (System.nanoTime() < end) {
            var values = new HashMap<String, String>();
            for (var line : lines) {
                var set = SET.matcher(line);
                if (set.matches()) {
                    values.put(
                            set.group(1),
                            Long.toString(
                                    chance.nextLong(Long.parseLong(set.group(2)), Long.parseLong(set.group(3)) + 1)));
                } else if (!line.isBlank()) {
                    execute(connection, statements, line, values);
                }
            }
            number++;
        }
        return number;
    }

    private static void execute(
            Connection connection, Map<String, PreparedStatement> statements, String line, Map<String, String> values)
            throws SQLException {
        var statement = statements.get(line);
        if (statement == null) {
            statement = connection.prepareStatement(VARIABLE.matcher(line).replaceAll("?"));
            statements.put(line, statement);
        }
        var variable = VARIABLE.matcher(line);
        for (var index = 1; variable.find(); index++) {
            statement.setString(index, values.get(variable.group(1)));
        }
        statement.execute();
    }
}
