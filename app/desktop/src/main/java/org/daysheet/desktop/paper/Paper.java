package org.daysheet.desktop.paper;

import java.util.Optional;
import java.util.function.Consumer;

/// Where pages are printed. Choosing happens on the screen's thread, printing beside it.
public interface Paper {
    /// A place without a printer.
    Paper NONE = new Paper() {
        @Override
        public void findPrinter(Consumer<Boolean> told) {
            told.accept(false);
        }

        @Override
        public Optional<Sheets> choose(String title, boolean isWide) {
            return Optional.empty();
        }
    };

    /// A print job that takes pages one after the other.
    interface Sheets {
        /// Whether the printer took the page.
        boolean print(PageImage page);

        /// All pages were given; whether the printer took them all.
        boolean end();

        /// Nothing more comes; what was not printed is dropped.
        void stop();
    }

    /// Says whether this computer has a printer, at once or when the system has told.
    void findPrinter(Consumer<Boolean> told);

    /// Asks on which printer, and how; empty when somebody changed their mind.
    ///
    /// @param isWide whether the pages are wider than high
    Optional<Sheets> choose(String title, boolean isWide);
}
