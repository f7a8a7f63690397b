package org.daysheet.desktop.paper;

/// A page of paper as a picture.
///
/// @param width in pixels
/// @param height in pixels
/// @param pixels one after the other, each as alpha, red, green, blue
@SuppressWarnings("ArrayRecordComponent") // a picture of a million pixels is looked at, not compared
public record PageImage(int width, int height, int[] pixels) {}
