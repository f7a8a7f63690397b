package org.daysheet.desktop;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.LoggerFactory;

/// The log of the open practice: `daysheet.log` in its folder, the same file the command line writes, readable by
/// its owner only. Our own words only, ids and codes.
final class PracticeLog {
    private static final String FILE = "daysheet.log";
    private static final String APPENDER = "practice";
    private static final String OURS = "org.daysheet";

    private PracticeLog() {}

    /// Sends the log to a practice's folder from now on. A folder that cannot be written to leaves the program
    /// without a log.
    static void open(Path folder) {
        Path file = folder.resolve(FILE);
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context) || !isReady(file)) {
            return;
        }
        close();
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
        context.getLogger(OURS).addAppender(appender);
    }

    /// Ends the log, when there is one.
    static void close() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            var appender = context.getLogger(OURS).getAppender(APPENDER);
            if (appender != null) {
                context.getLogger(OURS).detachAppender(appender);
                appender.stop();
            }
        }
    }

    private static boolean isReady(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return Files.isWritable(file);
        } catch (IOException _) {
            return false;
        }
    }

    private static void create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
