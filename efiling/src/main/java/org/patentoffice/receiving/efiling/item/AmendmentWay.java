package org.patentoffice.receiving.efiling.item;

import java.util.Arrays;
import java.util.Optional;
import org.patentoffice.receiving.efiling.text.Width;

/** 【補正方法】: how an item is amended. */
public enum AmendmentWay {
  ADD("追加", "1"),
  DELETE("削除", "2"),
  CHANGE("変更", "3");

  private final String written;
  private final String code;

  AmendmentWay(String written, String code) {
    this.written = written;
    this.code = code;
  }

  /** As in the form. */
  public String written() {
    return written;
  }

  /** As in the XML. */
  public String code() {
    return code;
  }

  public static Optional<AmendmentWay> find(String text) {
    return Arrays.stream(values()).filter(way -> way.written.equals(Width.code(text))).findFirst();
  }
}
