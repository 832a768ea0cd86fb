@rem `exec` for Windows: `npm start` says "exec node …", so that elsewhere no shell stands between npm and the program (a shell keeps an interrupt to itself).
@%*
