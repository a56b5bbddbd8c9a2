// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace elite {

/// Every part and every standard control on one sheet, for eyes (the gallery program) and for the tests of the parts.
QWidget* makeGallerySheet(QWidget* parent = nullptr);

/// The button that the gallery shows with keyboard focus.
QWidget* galleryFocus(QWidget* sheet);

// The rows of standard controls, in gallery_controls.cpp.
QWidget* makeControlSection();
QWidget* makeToolSection();

} // namespace elite
