package org.daysheet.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daysheet.desktop.paper.PageImage;
import org.daysheet.desktop.paper.Paper;

/// A printer that remembers what it was given.
final class PretendPaper implements Paper {
    final List<String> printed = new ArrayList<>();
    boolean hasPrinter = true;
    boolean takesPages = true;

    @Override
    public void findPrinter(Consumer<Boolean> told) {
        told.accept(hasPrinter);
    }

    @Override
    public Optional<Sheets> choose(String title, boolean isWide) {
        printed.add(isWide ? title + ", landscape" : title);
        return Optional.of(new Sheets() {
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
