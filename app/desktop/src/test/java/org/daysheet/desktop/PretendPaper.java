package org.daysheet.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daysheet.desktop.paper.PageImage;
import org.daysheet.desktop.paper.Paper;
import org.daysheet.types.paper.PaperShift;

/// A printer that remembers what it was given.
final class PretendPaper implements Paper {
    final List<String> printed = new ArrayList<>();
    boolean hasPrinter = true;
    boolean takesPages = true;
    String printer = "";
    PaperShift savedShift = PaperShift.NONE;

    @Override
    public void findNames(Consumer<List<String>> told) {
        told.accept(List.of("Front desk", "Tray 2"));
    }

    @Override
    public PaperShift savedShift() {
        return savedShift;
    }

    @Override
    public void findPrinter(Consumer<Boolean> told) {
        told.accept(hasPrinter);
    }

    @Override
    public Optional<Sheets> choose(String title, boolean isWide) {
        printed.add(isWide ? title + ", landscape" : title);
        return Optional.of(new Sheets() {
            @Override
            public String printer() {
                return printer;
            }

            @Override
            public boolean print(PageImage page) {
                printed.add("page " + page.width() + " wide");
                return takesPages;
            }

            @Override
            public boolean end() {
                printed.add("end");
                return true;
            }

            @Override
            public void stop() {
                printed.add("stop");
            }
        });
    }
}
