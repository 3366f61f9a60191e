package org.alongside.bench;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.alongside.contribution.Channel;
import org.alongside.contribution.ContributionKind;
import org.alongside.contribution.ContributionView;
import org.alongside.project.AimView;
import org.alongside.project.Halt;
import org.alongside.project.HaltKind;
import org.alongside.project.OrganisationPart;
import org.alongside.project.Part;
import org.alongside.project.ProjectItem;
import org.alongside.project.ProjectView;
import org.alongside.project.Stage;
import org.alongside.project.Theme;
import org.alongside.shared.installation.Clause;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.place.Places;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The same answers from hand-written statements, without an ORM, transactions, tags or anything else between.
@Path("/api/bench")
@PermitAll
@RunOnVirtualThread
class PlainJdbcResource {

    private static final Limit LIMIT = Limit.fromString(Limit.DEFAULT);

    private final AgroalDataSource database;
    private final Places places;

    PlainJdbcResource(AgroalDataSource database, Places places) {
        this.database = database;
        this.places = places;
    }

    @GET
    @Path("projects")
    @Operation(hidden = true)
    public Page<ProjectItem> list(@RestQuery Cursor cursor) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        select p.id, p.title, p.summary, p.lang, p.theme, p.stage, p.place, p.started_at,
                          coalesce(people.total, 0), coalesce(contributions.total, 0), p.halt
                        from project p
                        left join tally people on people.project_id = p.id and people.kind = 'membership'
                        left join tally contributions on contributions.project_id = p.id and contributions.kind = 'contribution'
                        where p.private_because is null and p.hidden_for is null and p.started_at <= ? and (p.started_at < ? or p.id < ?)
                        order by p.started_at desc, p.id desc fetch first 25 rows only""")) {
            var at = cursor.at().atOffset(ZoneOffset.UTC);
            statement.setObject(1, at);
            statement.setObject(2, at);
            statement.setObject(3, cursor.id());
            return Page.of(read(statement, this::item), LIMIT, item -> new Cursor(item.startedAt(), item.id()));
        }
    }

    private ProjectItem item(ResultSet row) throws SQLException {
        return new ProjectItem(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Theme.valueOf(row.getString(5)),
                Stage.valueOf(row.getString(6)),
                halt(row.getString(11)),
                row.getString(7),
                places.name(row.getString(7)),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getInt(9),
                row.getInt(10));
    }

    @GET
    @Path("projects/{id}")
    @Operation(hidden = true)
    public ProjectView one(UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            var aims = of(connection, id, PlainJdbcResource::aim, """
                    select a.id, v.number, v.change, v.for_whom, v.how_we_will_know, v.written_on
                    from aim a join aim_version v on v.aim_id = a.id and v.number = a.version
                    where a.project_id = ? and not a.retired order by a.place, a.id""");
            var organisations = of(connection, id, PlainJdbcResource::organisation, """
                    select o.id, o.name, t.part from project_organisation t join organisation o on o.id = t.organisation_id
                    where t.project_id = ? order by t.part, o.id""");
            return of(connection, id, row -> project(row, aims, organisations), """
                    select p.id, p.title, p.summary, p.why_now, p.lang, p.theme, p.place, p.days_to_edit, p.private_because,
                      p.hidden_for, p.hidden_reason, p.stage, p.started_at, p.version,
                      (select array_agg(l.language order by l.place) from project_language l where l.project_id = p.id),
                      p.halt, p.halted_because, p.halted_on
                    from project p where p.id = ? and p.private_because is null and p.hidden_for is null""")
                    .getFirst();
        }
    }

    private ProjectView project(ResultSet row, List<AimView> aims, List<OrganisationPart> organisations)
            throws SQLException {
        return new ProjectView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Theme.valueOf(row.getString(6)),
                row.getString(7),
                places.name(row.getString(7)),
                texts(row.getArray(15)),
                aims,
                organisations,
                row.getInt(8),
                row.getString(9),
                clause(row.getString(10)),
                row.getString(11),
                Stage.valueOf(row.getString(12)),
                Halt.of(halt(row.getString(16)), row.getString(17), row.getObject(18, LocalDate.class)),
                row.getObject(13, OffsetDateTime.class).toInstant(),
                row.getInt(14));
    }

    private static @Nullable HaltKind halt(@Nullable String name) {
        return name == null ? null : HaltKind.valueOf(name);
    }

    private static @Nullable Clause clause(@Nullable String name) {
        return name == null ? null : Clause.valueOf(name);
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static AimView aim(ResultSet row) throws SQLException {
        return new AimView(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class));
    }

    private static OrganisationPart organisation(ResultSet row) throws SQLException {
        return new OrganisationPart(row.getObject(1, UUID.class), row.getString(2), Part.valueOf(row.getString(3)));
    }

    @GET
    @Path("contributions")
    @Operation(hidden = true)
    public Page<ContributionView> search(@RestQuery String q) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        select c.id, c.project_id, c.kind, c.text, c.lang, c.channel, c.credit, c.former_participant, c.said_on,
                          c.entered_on, c.content_note, c.version
                        from contribution c
                        where not exists (select 1 from project p where p.id = c.project_id and (p.private_because is not null or p.hidden_for is not null))
                          and c.withdrawn_on is null and c.hidden_for is null and c.words like ?
                        order by c.entered_on desc, c.id desc fetch first 25 rows only""")) {
            statement.setString(1, "% " + q + "%");
            return Page.of(
                    read(statement, PlainJdbcResource::contribution),
                    LIMIT,
                    one -> Cursor.of(one.enteredOn(), one.id()));
        }
    }

    private static ContributionView contribution(ResultSet row) throws SQLException {
        return new ContributionView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                ContributionKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                Channel.valueOf(row.getString(6)),
                row.getString(7),
                row.getBoolean(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getString(11),
                row.getInt(12));
    }

    private static <T> List<T> of(Connection connection, UUID project, Reading<T> reading, String query)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setObject(1, project);
            return read(statement, reading);
        }
    }

    private static <T> List<T> read(PreparedStatement statement, Reading<T> reading) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reading.of(rows));
            }
            return all;
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
