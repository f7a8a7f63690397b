package org.daysheet.desktop.paper;

import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// A paper looked at page by page. Only the newest wish is drawn.
public final class PdfViewModel {
    private static final int FINE = 120;
    private static final double[] ZOOMS = {1, 1.5, 2};

    private final Latest drawings;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable PageImage> image = new ReadOnlyObjectWrapper<>();
    private final DoubleProperty zoom = new SimpleDoubleProperty(ZOOMS[0]);
    private byte[] pdf = {};

    /// Nothing is shown yet.
    public PdfViewModel(Background background) {
        this.drawings = new Latest(background);
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Drawn(byte[] pdf, int count, PageImage image) {}

    /// What is looked at.
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Why it cannot be shown, empty when it can.
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /// The page in front, from 0.
    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /// How many pages there are, 0 when nothing is shown.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// The page in front, null when nothing is shown.
    public ReadOnlyObjectProperty<@Nullable PageImage> image() {
        return image.getReadOnlyProperty();
    }

    /// How large: 1 fits the width.
    public DoubleProperty zoom() {
        return zoom;
    }

    /// Shows a paper from its first page on.
    public void show(String words, Supplier<byte[]> paper) {
        drawings.fetch(
                () -> draw(paper.get(), 0),
                drawn -> {
                    title.set(words);
                    show(drawn, 0);
                },
                this::fail);
    }

    /// Goes on or back by pages; beyond the ends nothing happens.
    public void turn(int pages) {
        int wanted = page.get() + pages;
        if (wanted >= 0 && wanted < count.get()) {
            byte[] shown = pdf;
            drawings.fetch(() -> draw(shown, wanted), drawn -> show(drawn, wanted), this::fail);
        }
    }

    /// Larger, and after the largest back to the whole width.
    public void zoomOn() {
        for (double larger : ZOOMS) {
            if (larger > zoom.get()) {
                zoom.set(larger);
                return;
            }
        }
        zoom.set(ZOOMS[0]);
    }

    /// Shows nothing.
    public void clear() {
        drawings.forget();
        title.set("");
        failure.set("");
        page.set(0);
        count.set(0);
        image.set(null);
        pdf = new byte[0];
    }

    /// Shows why there is no paper.
    void refuse(String why) {
        clear();
        failure.set(why);
    }

    /// Drops what is under way, for a screen that is left.
    public void forget() {
        drawings.forget();
    }

    /// Whether the page in front is wider than high.
    public boolean isWide() {
        PageImage front = image.get();
        return front != null && front.width() > front.height();
    }

    /// The page in words.
    public String pageWords() {
        return count.get() == 0 ? "" : Texts.of("paper.page", page.get() + 1, count.get());
    }

    private static Drawn draw(byte[] pdf, int page) {
        try (PdfPages pages = PdfPages.of(pdf)) {
            return new Drawn(pdf, pages.count(), pages.page(page, FINE));
        }
    }

    private void show(Drawn drawn, int number) {
        pdf = drawn.pdf();
        failure.set("");
        count.set(drawn.count());
        page.set(number);
        image.set(drawn.image());
    }

    private void fail(Failure problem) {
        refuse(problem.message());
    }
}
