package org.alongside.shared.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The installation's list of places (`alongside.places.<code>=<name>`).
@ApplicationScoped
public class Places {

    private final Map<String, String> names;

    Places(@ConfigProperty(name = "alongside.places") Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    public List<Place> all() {
        return names.entrySet().stream()
                .map(place -> new Place(place.getKey(), place.getValue()))
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    /// The name of a place; a place that has left the list keeps its code for a name.
    public String name(String code) {
        return Objects.requireNonNullElse(names.get(code), code);
    }

    /// Goes on when the list has this place.
    ///
    /// @throws Invalid at this pointer when it has not
    public void require(String pointer, String code) {
        if (!names.containsKey(code)) {
            throw new Invalid(Violation.at(pointer, "Choose a place from the list at /api/places."));
        }
    }
}
