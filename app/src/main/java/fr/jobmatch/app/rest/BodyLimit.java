package fr.jobmatch.app.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads no more JSON than any request of ours needs. Uploads and bulk imports have limits of their own.
class BodyLimit extends OncePerRequestFilter {

    static final DataSize LONGEST = DataSize.ofMegabytes(1);

    /// The source of a whole job page, with every sign escaped.
    static final DataSize LONGEST_PAGE = DataSize.ofMegabytes(8);

    private final ProblemResponses problems;

    BodyLimit(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getRequestURI().endsWith("/offers/bulk")
                || type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var longest = request.getRequestURI().endsWith("/offers/import") ? LONGEST_PAGE : LONGEST;
        if (request.getContentLengthLong() > longest.toBytes()) {
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "content-too-large");
        } else {
            chain.doFilter(new Limited(request, longest), response);
        }
    }

    /// The body went on past the limit without having announced it.
    static final class BodyTooLong extends IOException {

        BodyTooLong(DataSize longest) {
            super("longer than " + longest);
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final DataSize longest;

        Limited(HttpServletRequest request, DataSize longest) {
            super(request);
            this.longest = longest;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), longest);
        }
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final DataSize longest;
        private long left;

        LimitedStream(ServletInputStream body, DataSize longest) {
            this.body = body;
            this.longest = longest;
            this.left = longest.toBytes();
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = body.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws BodyTooLong {
            left -= read;
            if (left < 0) {
                throw new BodyTooLong(longest);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
