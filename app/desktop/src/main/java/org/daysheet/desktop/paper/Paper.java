package org.daysheet.desktop.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daysheet.types.paper.PaperShift;

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
        /// Name of the printer that was chosen, empty when it is not known.
        default String printer() {
            return "";
        }

        /// Whether the printer took the page.
        boolean print(PageImage page);

        /// All pages were given; whether the printer took them all.
        boolean end();

        /// Nothing more comes; what was not printed is dropped.
        void stop();
    }

    /// Says whether this computer has a printer, at once or when the system has told.
    void findPrinter(Consumer<Boolean> told);

    /// Tells the names of the printers of this computer, at once or when the system has told.
    default void findNames(Consumer<List<String>> told) {
        told.accept(List.of());
    }

    /// How far claim forms are moved that are saved as a file to be printed later.
    default PaperShift savedShift() {
        return PaperShift.NONE;
    }

    /// Asks on which printer, and how; empty when somebody changed their mind.
    ///
    /// @param isWide whether the pages are wider than high
    Optional<Sheets> choose(String title, boolean isWide);
}
