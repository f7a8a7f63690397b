package org.daysheet.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/// How well a text stands out from what is behind it, as the Web Content Accessibility Guidelines 2.1 compute it.
final class Contrast {
    private Contrast() {}

    /// The ratio, from 1 to 21.
    static double of(Text text) {
        Color behind = behind(text);
        Color ink = over(withOpacity(color(text.getFill()), opacity(text)), behind);
        return between(ink, behind);
    }

    /// The ratio of two colours that lie beside each other.
    static double between(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// What the guidelines ask for at level AA: less of large letters (24 pixels, or 18.66 in bold).
    static double wanted(Text text) {
        boolean isBold = text.getFont().getStyle().contains("Bold");
        double size = text.getFont().getSize();
        return size >= 24 || isBold && size >= 18.66 ? 3.0 : 4.5;
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    private static Color behind(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills().reversed()) {
                    layers.add(color(fill.getFill()));
                }
            }
        }
        Color behind =
                node.getScene() == null ? Color.WHITE : color(node.getScene().getFill());
        for (Color layer : layers.reversed()) {
            behind = over(layer, behind);
        }
        return behind;
    }

    private static Color color(Paint paint) {
        return switch (paint) {
            case Color color -> color;
            case LinearGradient gradient -> gradient.getStops().getLast().getColor();
            case null, default -> Color.TRANSPARENT;
        };
    }

    private static Color withOpacity(Color color, double opacity) {
        return Color.color(color.getRed(), color.getGreen(), color.getBlue(), color.getOpacity() * opacity);
    }

    private static Color over(Color top, Color below) {
        double a = top.getOpacity();
        return Color.color(
                top.getRed() * a + below.getRed() * (1 - a),
                top.getGreen() * a + below.getGreen() * (1 - a),
                top.getBlue() * a + below.getBlue() * (1 - a));
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
