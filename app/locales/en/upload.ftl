# What is wrong with an uploaded file. Values: megabytes, megapixels, width, height.

problem-upload-empty = The file is empty. Choose the file again.
problem-upload-size = The file is larger than { $megabytes } MB. Choose a smaller file, or scan the paper at a lower resolution.
problem-upload-type = The file must be a JPEG, PNG or PDF. Save it in one of these formats and choose it again.
problem-upload-portrait-type = The portrait must be a JPEG or PNG picture.
problem-upload-pixels = The picture has more than { $megapixels } megapixels. Save it at a smaller size and choose it again.
problem-upload-image-broken = The picture is damaged or was only partly sent, so it cannot be opened. Choose the file again, or take a new picture.
problem-upload-portrait-small = The portrait is too small: { $width } by { $height } pixels. It must be at least { $minimum-width } by { $minimum-height } pixels.
problem-upload-portrait-shape = The picture is too wide or too narrow for a portrait. Use a picture in which head and shoulders stand in the middle, in the proportions 35 to 45.
problem-upload-portrait-blank = The picture shows a single colour. Choose a picture that shows your face.
problem-upload-pdf-broken = The PDF is damaged or was only partly sent, so it cannot be opened. Save it again and choose it again.
problem-upload-pdf-not-pdf = The file is called a PDF, but it is something else. Print or save the paper as PDF and choose that file.
problem-upload-pdf-encrypted = The PDF is protected by a password. Save it without a password and choose it again.
problem-upload-pdf-active = The PDF contains programs or embedded files, which are not accepted. Print it to a new PDF and choose that one.
problem-upload-virus = The scanner found malware in the file, so it was not taken. Check your device, and scan or photograph the paper anew.
problem-upload-scanner = Files cannot be checked for malware at the moment, so none is taken. Nothing is wrong with your file: try again in a few minutes.
problem-upload-part = A part of the file came incomplete. Choose the file again.
