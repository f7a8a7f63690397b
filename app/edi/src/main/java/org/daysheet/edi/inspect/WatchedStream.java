package org.daysheet.edi.inspect;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.daysheet.types.work.Progress;

/// A stream that says how far it was read, and ends when somebody asks to stop.
final class WatchedStream extends FilterInputStream {
    private final Progress progress;
    private final String step;
    private final long total;
    private long done;

    WatchedStream(InputStream in, Progress progress, String step, long total) {
        super(in);
        this.progress = progress;
        this.step = step;
        this.total = total;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        advance(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        advance(Math.max(0, count));
        return count;
    }

    private void advance(int count) {
        done += count;
        progress.report(step, done, total);
        progress.stopIfCancelled();
    }
}
