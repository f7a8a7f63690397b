package org.daysheet.cli.console;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daysheet.billing.Office;
import org.daysheet.store.PrivateFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log of a practice: `daysheet.log` in its folder, readable by its owner only. Our own words only, ids
/// and codes, never a message of an exception or of a library, which may quote a row.
public final class Logging {
    private static final String FILE = "daysheet.log";
    private static final String APPENDER = "practice";

    private Logging() {}

    /// Sends the log of this run to the practice's folder; a folder without a practice gets no log.
    static void toFileIn(Path folder) {
        if (!Office.isPractice(folder) || !(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        ch.qos.logback.classic.Logger ours = context.getLogger("org.daysheet");
        ours.detachAppender(APPENDER);
        Path file = folder.resolve(FILE);
        if (!isReady(file)) {
            return;
        }
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSX,UTC} %-5level %logger{0} %msg%nopex%n");
        encoder.start();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(context);
        appender.setName(APPENDER);
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.start();
        ours.addAppender(appender);
    }

    /// Closes the log of this run.
    public static void close() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            ch.qos.logback.classic.Logger ours = context.getLogger("org.daysheet");
            var appender = ours.getAppender(APPENDER);
            if (appender != null) {
                ours.detachAppender(appender);
                appender.stop();
            }
        }
    }

    /// Keeps where an unforeseen error came from: classes and methods, no messages.
    public static void unforeseen(String code, Throwable error) {
        Logger log = LoggerFactory.getLogger(Logging.class);
        StringBuilder path = new StringBuilder();
        for (Throwable at = error; at != null; at = at.getCause()) {
            path.append(' ').append(at.getClass().getName());
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, 12); i++) {
                path.append(" < ").append(frames[i].getClassName()).append('.').append(frames[i].getMethodName());
                path.append(':').append(frames[i].getLineNumber());
            }
        }
        log.error("{}{}", code, path);
    }

    private static boolean isReady(Path file) {
        try {
            if (!Files.exists(file)) {
                PrivateFile.create(file);
            }
            return Files.isWritable(file);
        } catch (IOException _) {
            return false;
        }
    }
}
