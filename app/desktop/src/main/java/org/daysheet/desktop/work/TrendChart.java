package org.daysheet.desktop.work;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// The course of a figure over some days, each with its reading above it, and where it should be as a dashed line
/// with its words.
public final class TrendChart extends Pane {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM d", Locale.US);
    private static final double LEFT = 26;
    private static final double RIGHT = 26;
    private static final double TOP = 22;
    private static final double BOTTOM = 22;
    private static final double DOT = 3;
    private static final double APART = 6;

    private final Polyline line = new Polyline();
    private final Line target = new Line();
    private final Line ground = new Line();
    private final Label targetWords = new Label();
    private final Label nothing = new Label();
    private final List<Circle> dots = new ArrayList<>();
    private final List<Label> readings = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private List<TrendPoint> points = List.of();
    private OptionalLong limit = OptionalLong.empty();

    /// @param whenEmpty what is said when there is no course to show
    public TrendChart(String id, String words, String whenEmpty) {
        setId(id);
        setAccessibleText(words);
        getStyleClass().add("trend-chart");
        line.getStyleClass().add("trend-line");
        target.getStyleClass().add("trend-target");
        ground.getStyleClass().add("trend-ground");
        targetWords.getStyleClass().add("trend-target-words");
        nothing.setText(whenEmpty);
        nothing.getStyleClass().add("muted");
        setMinHeight(110);
    }

    /// Shows another course.
    ///
    /// @param aim where the figure should be, empty when nowhere
    /// @param aimWords the same in words
    public void show(List<TrendPoint> course, OptionalLong aim, String aimWords) {
        points = List.copyOf(course);
        limit = aim;
        targetWords.setText(aimWords);
        dots.clear();
        readings.clear();
        days.clear();
        for (TrendPoint point : points) {
            Circle dot = new Circle(DOT);
            dot.getStyleClass().add("trend-dot");
            Tooltip.install(dot, new Tooltip(point.reading()));
            dots.add(dot);
            readings.add(label(shorter(point.reading()), "trend-reading"));
            days.add(label(MONTH.format(point.on()), "trend-day"));
        }
        List<Node> all = new ArrayList<>();
        if (points.size() < 2) {
            all.add(nothing);
        } else {
            all.add(ground);
            if (limit.isPresent()) {
                all.addAll(List.of(target, targetWords));
            }
            all.add(line);
            all.addAll(dots);
            all.addAll(readings);
            all.addAll(days);
        }
        getChildren().setAll(all);
        requestLayout();
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    /// The number alone: the unit stands beside the chart.
    private static String shorter(String reading) {
        return reading.replace(" days", "").replace("$", "");
    }

    @Override
    protected void layoutChildren() {
        if (points.size() < 2) {
            nothing.autosize();
            nothing.relocate(0, Math.max(0, (getHeight() - nothing.getHeight()) / 2));
            return;
        }
        long least = least();
        long most = most();
        double bottom = getHeight() - BOTTOM;
        ground.setStartX(0);
        ground.setEndX(getWidth());
        ground.setStartY(bottom);
        ground.setEndY(bottom);
        line.getPoints().clear();
        for (int i = 0; i < points.size(); i++) {
            double x = LEFT + (getWidth() - LEFT - RIGHT) * i / (points.size() - 1);
            double y = height(points.get(i).value(), least, most);
            line.getPoints().addAll(x, y);
            dots.get(i).setCenterX(x);
            dots.get(i).setCenterY(y);
            center(readings.get(i), x, y - 19);
            center(days.get(i), x, bottom + 4);
        }
        thinOut(readings);
        thinOut(days);
        limit.ifPresent(aim -> layoutTarget(height(aim, least, most)));
    }

    /// Leaves out every second word, or more, where they would touch; the last always stays.
    private void thinOut(List<Label> words) {
        double each = (getWidth() - LEFT - RIGHT) / (words.size() - 1);
        double widest = words.stream().mapToDouble(Label::getWidth).max().orElse(0) + APART;
        int step = each <= 0 ? 1 : Math.max(1, (int) Math.ceil(widest / each));
        for (int i = 0; i < words.size(); i++) {
            words.get(i).setVisible((words.size() - 1 - i) % step == 0);
        }
    }

    private void layoutTarget(double y) {
        target.setStartX(0);
        target.setEndX(getWidth());
        target.setStartY(y);
        target.setEndY(y);
        targetWords.autosize();
        boolean isLow = y > (getHeight() - BOTTOM) / 2;
        boolean isFreeAtStart = Math.abs(dots.getFirst().getCenterY() - y)
                > Math.abs(dots.getLast().getCenterY() - y);
        targetWords.relocate(
                isFreeAtStart ? 0 : getWidth() - targetWords.getWidth(),
                isLow ? y - targetWords.getHeight() - 1 : y + 1);
    }

    private void center(Label label, double x, double y) {
        label.autosize();
        double free = getWidth() - label.getWidth();
        label.relocate(Math.max(0, Math.min(free, x - label.getWidth() / 2)), y);
    }

    private double height(long value, long least, long most) {
        double high = getHeight() - TOP - BOTTOM - 8;
        double share = most == least ? 0.5 : (double) (value - least) / (most - least);
        return TOP + high * (1 - share);
    }

    private long least() {
        long least = points.stream().mapToLong(TrendPoint::value).min().orElse(0);
        return limit.isPresent() ? Math.min(least, limit.getAsLong()) : least;
    }

    private long most() {
        long most = points.stream().mapToLong(TrendPoint::value).max().orElse(0);
        return limit.isPresent() ? Math.max(most, limit.getAsLong()) : most;
    }
}
