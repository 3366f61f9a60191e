// Stands where the build puts the app's own.
