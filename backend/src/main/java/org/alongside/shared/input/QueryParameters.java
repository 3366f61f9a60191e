package org.alongside.shared.input;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.Violation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses query parameters that an operation does not have, and values that are none of its choices: a misspelt filter
/// must not answer with everything, nor, as the framework has it, as if there were no such address.
class QueryParameters {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, ResourceInfo resource) {
        var sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty() || !request.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        var known = Arrays.stream(resource.getResourceMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .collect(toMap(Parameter::getName, Parameter::getType));
        sent.forEach((name, values) -> {
            var type = known.get(name);
            if (type == null) {
                throw new Invalid(Violation.of(name, "There is no such parameter here."));
            }
            values.forEach(value -> check(name, value, type));
        });
    }

    private static void check(String name, String value, Class<?> type) {
        if (type == UUID.class && !ID.matcher(value).matches()) {
            throw new Invalid(Violation.of(name, "Send an id as we give it."));
        }
        if (type.isEnum() && choices(type).noneMatch(value::equals)) {
            throw new Invalid(Violation.of(
                    name, "Choose one of %s.".formatted(choices(type).collect(joining(", ")))));
        }
    }

    private static Stream<String> choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(choice -> ((Enum<?>) choice).name());
    }
}
