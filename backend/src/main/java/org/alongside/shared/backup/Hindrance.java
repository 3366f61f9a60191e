package org.alongside.shared.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;

/// What stands in the way, and what to do about it, in a sentence for whoever typed the command. Messages of the
/// database quote what people wrote, so none of them is passed on.
final class Hindrance extends Exception {

    Hindrance(String sentence) {
        super(sentence);
    }

    static Hindrance of(SQLException refused, Engine engine) {
        return new Hindrance(
                switch (String.valueOf(refused.getSQLState())) {
                    case "08001", "08004", "08006", "57P03" ->
                        "%s does not answer: start it, or correct ALONGSIDE_DATABASE.".formatted(engine);
                    case "28000", "28P01" ->
                        "%s refuses the sign-in: correct ALONGSIDE_DATABASE_USER and ALONGSIDE_DATABASE_PASSWORD."
                                .formatted(engine);
                    case "3D000" -> "%s does not exist: create it, empty.".formatted(engine);
                    case H2.IN_USE -> H2.STOP_FIRST.formatted(engine);
                    default ->
                        "%s refused (SQLSTATE %s), so it was not done: try again, and look that number up if it stays."
                                .formatted(engine, refused.getSQLState());
                });
    }

    static Hindrance of(IOException failed) {
        return new Hindrance(
                switch (failed) {
                    case NoSuchFileException _ -> "There is no %s: correct the path.".formatted(failed.getMessage());
                    case AccessDeniedException _ ->
                        "%s may not be read or written by whoever runs this: change its rights, or the path."
                                .formatted(failed.getMessage());
                    default -> "A file could not be read or written (%s).".formatted(failed.getMessage());
                });
    }
}
