@py -3 "%~dp0sundown" %* & rem Untried: nobody has run Sundown on Windows yet.
