package org.alongside.shared.openapi;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.shared.edit.MergePatch;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/// What is required: a record component is, unless it is marked `@Nullable`; a merge patch requires nothing.
final class Components {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName RECORD = DotName.createSimple(Record.class);

    private final IndexView code;
    private final OpenAPI contract;
    private final Map<String, Schema> schemas;

    Components(IndexView code, OpenAPI contract) {
        this.code = code;
        this.contract = contract;
        this.schemas = contract.getComponents().getSchemas();
    }

    void complete() {
        code.getKnownClasses().stream()
                .filter(type -> RECORD.equals(type.superName())
                        && type.name().toString().startsWith("org.alongside"))
                .forEach(type -> schemasOf(type).forEach(schema -> requireComponents(type, schema)));
        contract.getPaths().getPathItems().values().stream()
                .map(PathItem::getPATCH)
                .filter(patch -> patch != null)
                .forEach(this::requireNothing);
    }

    /// A generic record has one schema for each use, named after both: `PageProjectItem`.
    private List<Schema> schemasOf(ClassInfo record) {
        var generic = !record.typeParameters().isEmpty();
        return schemas.entrySet().stream()
                .filter(entry -> generic
                        ? entry.getKey().startsWith(record.simpleName())
                        : entry.getKey().equals(record.simpleName()))
                .map(Map.Entry::getValue)
                .filter(schema -> schema.getProperties() != null)
                .toList();
    }

    private static void requireComponents(ClassInfo record, Schema schema) {
        schema.setRequired(record.recordComponentsInDeclarationOrder().stream()
                .filter(component -> !component.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .toList());
    }

    private void requireNothing(Operation patch) {
        var body = patch.getRequestBody().getContent().getMediaType(MergePatch.MEDIA_TYPE);
        var ref = body.getSchema().getRef();
        var name = ref.replace("#/components/schemas/", "");
        body.setSchema(OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("The fields to change; null clears one (RFC 7396).")
                .properties(requireNonNull(schemas.get(name)).getProperties()));
        if (bodies().noneMatch(ref::equals)) {
            contract.getComponents().removeSchema(name);
        }
    }

    private Stream<@Nullable String> bodies() {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .map(type -> type.getSchema().getRef());
    }
}
