package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.BorderPane;
import org.daysheet.desktop.work.TrendChart;
import org.daysheet.desktop.work.TrendPoint;
import org.junit.jupiter.api.Test;

/// In a small window the reports stay readable: nothing of the course touches, and names are whole.
class ReportsRoomTest {
    @Test
    void monthsBelowTheCourseNeverTouchAndTheLastStays() {
        assertThat(months(700)).hasSize(9);
        List<Label> few = months(290);
        assertThat(few).extracting(Label::getText).last().isEqualTo("Sep 26");
        assertThat(few).hasSizeBetween(3, 8);
        List<Bounds> places = few.stream().map(Node::getBoundsInParent).toList();
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i).getMinX()).isGreaterThan(places.get(i - 1).getMaxX());
        }
    }

    private static List<Label> months(int width) {
        List<TrendPoint> course = IntStream.rangeClosed(1, 9)
                .mapToObj(month -> new TrendPoint(LocalDate.of(2026, month, 26), 4_000 - month * 10, "40.00"))
                .toList();
        Scene scene = Pictures.scene(
                () -> {
                    TrendChart chart = new TrendChart("trend", "Course", "None");
                    chart.show(course, OptionalLong.empty(), "");
                    return new BorderPane(chart);
                },
                width,
                120,
                false,
                _ -> {});
        List<Label> shown = new ArrayList<>();
        for (Node node : scene.getRoot().lookupAll(".trend-day")) {
            if (node instanceof Label label && label.isVisible()) {
                shown.add(label);
            }
        }
        return shown;
    }

    @Test
    void theRowsBehindAFigureAreSeenWithTheWholeNameOfThePayer() {
        Scenes.Place place = Scenes.all().stream()
                .filter(one -> one.name().equals("reports"))
                .findFirst()
                .orElseThrow();
        Scene scene = Pictures.scene(place.root(), 1000, 700, false, place.then());
        Pictures.paint("reports-room", scene, false);
        Node table = scene.getRoot().lookup("#reports-behind");
        assertThat(table.lookupAll(".table-row-cell").stream()
                        .filter(row -> row instanceof IndexedCell<?> cell && !cell.isEmpty() && isWithin(row, table))
                        .count())
                .isGreaterThanOrEqualTo(4);
        assertThat(table.lookupAll(".table-cell").stream()
                        .filter(node -> node instanceof TableCell<?, ?> cell
                                && "Harbor Health Plan".equals(cell.getText())
                                && !cell.isTextTruncated())
                        .count())
                .isEqualTo(1);
    }

    private static boolean isWithin(Node row, Node table) {
        return row.localToScene(row.getBoundsInLocal()).getMaxY()
                <= table.localToScene(table.getBoundsInLocal()).getMaxY() + 1;
    }

    @Test
    void aFigureThatIsNotAvailableSaysShortlySoAndThenWhy() {
        assertThat(PretendReports.without().shortly()).isEqualTo("n/a");
        assertThat(PretendReports.without().whyNone()).isEqualTo("n<5");
        assertThat(PretendReports.denialRate().shortly()).isEqualTo("4.1%");
        assertThat(PretendReports.denialRate().whyNone()).isEmpty();
    }

    @Test
    void aDayOnWhichNothingWaitsSaysWhatOneCanBeginWith() {
        Scenes.Place place = Scenes.all().stream()
                .filter(one -> one.name().equals("today-empty"))
                .findFirst()
                .orElseThrow();
        Scene scene = Pictures.scene(place.root(), 1000, 700, false, place.then());
        Pictures.paint("today-nothing", scene, false);
        assertThat(scene.getRoot().lookup("#today-table-empty"))
                .isInstanceOfSatisfying(
                        Label.class,
                        label -> assertThat(label.getText())
                                .isEqualTo("Nothing waits now. What you can do, wherever you are:\n\n"
                                        + "Ctrl+2, then Ctrl+Shift+P: enter a patient\n"
                                        + "Ctrl+3, then Ctrl+N: enter a visit\n"
                                        + "Ctrl+O: take in a file from a payer\n"
                                        + "Ctrl+K: find anything"));
    }
}
