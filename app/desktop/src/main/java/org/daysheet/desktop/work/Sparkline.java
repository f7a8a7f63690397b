package org.daysheet.desktop.work;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// The course of a figure in a space as small as a word: a line with a dot at its end. Says nothing without at least
/// two values.
public final class Sparkline extends Pane {
    private static final double EDGE = 3;
    private static final double DOT = 2.2;

    private final List<TrendPoint> points;
    private final Polyline line = new Polyline();
    private final Circle end = new Circle(DOT);

    public Sparkline(List<TrendPoint> points, double width, double height) {
        this.points = List.copyOf(points);
        getStyleClass().add("sparkline");
        line.getStyleClass().add("trend-line");
        end.getStyleClass().add("trend-dot");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        setMouseTransparent(true);
        if (points.size() > 1) {
            getChildren().addAll(line, end);
        }
    }

    @Override
    protected void layoutChildren() {
        if (points.size() < 2) {
            return;
        }
        long least = points.stream().mapToLong(TrendPoint::value).min().orElse(0);
        long most = points.stream().mapToLong(TrendPoint::value).max().orElse(0);
        double wide = getWidth() - 2 * EDGE;
        double high = getHeight() - 2 * EDGE;
        line.getPoints().clear();
        for (int i = 0; i < points.size(); i++) {
            double share = most == least ? 0.5 : (double) (points.get(i).value() - least) / (most - least);
            double x = EDGE + wide * i / (points.size() - 1);
            double y = EDGE + high * (1 - share);
            line.getPoints().addAll(x, y);
            end.setCenterX(x);
            end.setCenterY(y);
        }
    }
}
