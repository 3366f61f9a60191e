package org.alongside.shared.input;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.alongside.shared.problem.TooLarge;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Counts a body that does not say beforehand how long it is. The framework would stop it too, but with an empty
/// answer.
class BodyLimit {

    private final long limit;

    BodyLimit(@ConfigProperty(name = "alongside.limit.body") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    @ServerRequestFilter
    void count(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null) {
            request.setEntityStream(new Counted(request.getEntityStream(), limit));
        }
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream body, long limit) {
            super(body);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            counted(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return counted(super.read(into, offset, length));
        }

        private int counted(int bytes) {
            left -= Math.max(bytes, 0);
            if (left < 0) {
                throw new TooLarge();
            }
            return bytes;
        }
    }
}
