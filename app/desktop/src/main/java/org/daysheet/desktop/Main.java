package org.daysheet.desktop;

import javafx.application.Application;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Where the process begins. It is not the application itself, so that JavaFX may stand on the class path.
public final class Main {
    private Main() {}

    /// Opens the window; `--practice DIR` with DAYSHEET_PASSPHRASE opens that practice at once.
    public static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            Application.launch(DesktopApp.class, arguments);
        } catch (UnsupportedOperationException noDisplay) {
            NoDisplay.tell();
            System.exit(NoDisplay.EXIT_CODE);
        }
    }
}
