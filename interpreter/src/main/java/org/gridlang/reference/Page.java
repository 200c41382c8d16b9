package org.gridlang.reference;

/**
 * A page of the reference.
 *
 * @param name its file's name without ending: {@code std.losses}
 * @param title what stands in an overview
 * @param summary its first sentence; empty if there is none
 * @param markdown its text; lines end with {@code \n}
 */
public record Page(String name, String title, String summary, String markdown) {}
