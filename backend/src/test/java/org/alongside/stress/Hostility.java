package org.alongside.stress;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Random;

/// Makes the request of a number: always the same one for the same seed, but for the ids of its world.
final class Hostility {

    private final Contract contract;
    private final long seed;

    Hostility(Contract contract, long seed) {
        this.contract = contract;
        this.seed = seed;
    }

    Request request(int number, World world) {
        // The high bits of neighbouring seeds are alike, and so are the first throws.
        var dice = new Random(seed * 0x9E3779B97F4A7C15L ^ number * 0xC2B2AE3D27D4EB4FL);
        dice.nextLong();
        var operation = Wrong.any(contract.operations(), dice);
        var caller = Wrong.any(List.copyOf(world.callers().keySet()), dice);
        var inside = dice.nextInt(10) < 3;
        var request = new Request(number, operation, caller);
        request.headers.addAll(requireNonNull(world.callers().get(caller)));
        for (var parameter : operation.parameters()) {
            var name = parameter.name();
            var id = name.equals("project") ? "projectId" : name.equals("question") ? "questionId" : name;
            switch (parameter.in()) {
                case "path" ->
                    request.path.put(name, world.value(id.equals("caseId") ? "reportId" : id, inside, caller, dice));
                case "query" -> {
                    if (name.equals("project") || name.equals("question")) {
                        request.query.add(name + "=" + world.value(id, inside, caller, dice));
                    }
                }
                default -> {}
            }
        }
        if (operation.method().equals("PATCH")) {
            request.header("If-Match", "\"" + dice.nextInt(3) + "-x\"");
        }
        if (operation.body() != null) {
            request.header("Content-Type", operation.body());
            request.json = new Body(contract, world, inside, caller, dice).of(operation);
        }
        spoil(request, dice);
        return request;
    }

    private static void spoil(Request request, Random dice) {
        var many = switch (dice.nextInt(20)) {
            case 0 -> 0;
            case 1, 2, 3, 4 -> 2;
            case 5, 6 -> 3;
            default -> 1;
        };
        var stages = dice.ints(many, 0, 100).sorted().toArray();
        var written = false;
        for (var one : stages) {
            var carries = request.json != null || request.operation.body() != null;
            if (one < 32 && carries) {
                Wrong.any(WrongBodies.SAID, dice).on(request, dice);
            } else if (one >= 32 && one < 44 && !written) {
                if (!carries) {
                    request.json = JsonNodeFactory.instance.objectNode().put("a", 1);
                }
                written = true;
                Wrong.any(WrongBodies.WRITTEN, dice).on(request, dice);
            } else if (one < 62) {
                Wrong.any(WrongAddresses.ALL, dice).on(request, dice);
            } else if (one < 80) {
                Wrong.any(WrongHeads.ALL, dice).on(request, dice);
            } else if (one < 89) {
                Wrong.any(WrongCallers.ALL, dice).on(request, dice);
            } else if (one < 93) {
                Wrong.any(WrongAddresses.METHODS, dice).on(request, dice);
            } else if (one < 98 || written) {
                Wrong.any(WrongHeads.ALL, dice).on(request, dice);
            } else {
                Wrong.any(WrongFrames.ALL, dice).on(request, dice);
            }
        }
    }
}
