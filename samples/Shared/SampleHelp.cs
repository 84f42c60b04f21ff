using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

// Writes the help of System.CommandLine, and more sections after it.
internal sealed class SampleHelp(HelpAction help, HelpSection[] sections) : SynchronousCommandLineAction
{
    // Help is also shown if required arguments are missing.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);
        foreach (HelpSection section in sections)
        {
            section.Write(parseResult.InvocationConfiguration.Output, help.MaxWidth);
        }

        return exitCode;
    }
}
