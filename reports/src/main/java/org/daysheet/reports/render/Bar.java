package org.daysheet.reports.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/// A bar of two parts drawn as vectors, so it prints sharp at any size.
final class Bar extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;
    private static final Color FIRST = new Color(0x23, 0x41, 0x5A);
    private static final Color SECOND = new Color(0x8F, 0xB0, 0xC9);
    private static final Color TRACK = new Color(0xF4, 0xF6, 0xF8);

    private final long first;
    private final long second;
    private final long whole;

    /// @param first dark part
    /// @param second light part, after the dark one
    /// @param whole what the full width stands for
    Bar(long first, long second, long whole) {
        this.first = Math.max(0, first);
        this.second = Math.max(0, second);
        this.whole = Math.max(1, whole);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {
        double width = area.getWidth();
        double dark = width * first / whole;
        double light = width * second / whole;
        fill(canvas, TRACK, area.getX(), area, width);
        fill(canvas, FIRST, area.getX(), area, dark);
        fill(canvas, SECOND, area.getX() + dark, area, light);
    }

    private static void fill(Graphics2D canvas, Color color, double left, Rectangle2D area, double width) {
        canvas.setColor(color);
        canvas.fill(new Rectangle2D.Double(left, area.getY(), width, area.getHeight()));
    }
}
