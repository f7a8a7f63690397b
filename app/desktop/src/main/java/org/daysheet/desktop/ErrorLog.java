package org.daysheet.desktop;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps where an unforeseen error came from: its code, classes and methods; no messages, which may quote a
/// row.
final class ErrorLog {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorLog.class);
    private static final int MOST_FRAMES = 12;

    private ErrorLog() {}

    static void unforeseen(String code, Throwable error) {
        StringBuilder path = new StringBuilder(code);
        for (Throwable at = error; at != null; at = at.getCause()) {
            path.append(' ').append(at.getClass().getName());
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                path.append(" < ").append(frames[i].getClassName());
                path.append('.').append(frames[i].getMethodName());
                path.append(':').append(frames[i].getLineNumber());
            }
        }
        LOG.error("{}", path);
    }
}
